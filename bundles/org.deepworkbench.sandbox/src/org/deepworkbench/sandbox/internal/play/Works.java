package org.deepworkbench.sandbox.internal.play;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.deepworkbench.sandbox.Ground;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.plan.Plan;

/**
 * Runs what is deployed in a sandbox: modules that can run on this machine really run, through an engine; of everything
 * else only the addresses are there.
 */
public final class Works implements AutoCloseable {

    /** Each is a process with a model in memory. */
    private static final int MOST_AT_ONCE = 4;

    private final Ground ground;
    private final Path folder;
    private final Placeholder placeholder;
    private final Set<LocalWork> running = ConcurrentHashMap.newKeySet();

    /**
     * @param ground what modules can run on
     * @throws IOException if there is no room for its files, or no free port
     */
    public Works(Ground ground) throws IOException {
        this.ground = ground;
        this.folder = Files.createTempDirectory("deep-workbench-sandbox-");
        this.placeholder = new Placeholder();
    }

    /** Begins to run what a template asks for; returns at once. */
    public Work begin(String id, Template template) {
        Optional<Plan> plan = template.plan().filter(this::canRun);
        if (plan.isEmpty()) {
            return new PlayedWork(template, placeholder.port());
        }
        LocalWork work = new LocalWork(ground.engine().orElseThrow(), id, plan.get(), folder, ground.cache(),
                running::remove);
        running.add(work);
        work.begin();
        return work;
    }

    private boolean canRun(Plan plan) {
        return running.size() < MOST_AT_ONCE && ground.engine().filter(engine -> engine
                .assess(plan, Target.LOCAL, new DeployOptions(true, false)).accepted()).isPresent();
    }

    /** Ends everything; returns when it has ended. */
    @Override
    public void close() {
        running.forEach(LocalWork::end);
        Set.copyOf(running).forEach(LocalWork::awaitEnd);
        placeholder.close();
        if (Files.notExists(folder)) {
            return; // it was closed before
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            System.getLogger(Works.class.getName()).log(System.Logger.Level.WARNING, e.getMessage());
        }
    }
}
