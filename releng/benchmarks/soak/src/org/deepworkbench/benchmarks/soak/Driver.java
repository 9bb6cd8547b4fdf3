package org.deepworkbench.benchmarks.soak;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.internal.deployments.Deployments;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.state.StateFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * A process that deploys, stops and deletes at random until it is killed. As the last of its kind it only waits until
 * everything is settled, and tells how it stands. Arguments: state folder, address of the Orchestrator, address of the
 * Infrastructure Manager, how many may have been submitted in all (0 to settle), seed, longest wait in seconds.
 */
public final class Driver {

    /** So many may have said that they submit, and were killed before it stood in the journal. */
    static final int SUBMITTERS = 4;
    private static final int STOPPERS = 3;

    private final Acts acts;
    private final Deployments service;
    private final List<Target> targets;
    private final Plan plan = Services.plan();
    private final Random random;
    private final long most;

    private Driver(String[] arguments) {
        Path state = Path.of(arguments[0]);
        acts = new Acts(state.resolve("acts"));
        service = new Deployments(new StateFolder(state), new Services());
        targets = Services.targets(URI.create(arguments[1]), URI.create(arguments[2]));
        most = Long.parseLong(arguments[3]);
        random = new Random(Long.parseLong(arguments[4]));
    }

    /** Called by {@link Soak}. */
    public static void main(String[] arguments) throws Exception {
        Driver driver = new Driver(arguments);
        driver.service.deployments();
        System.out.println("ready");
        if (driver.most == 0) {
            driver.settle(Duration.ofSeconds(Long.parseLong(arguments[5])));
            System.exit(0);
        }
        for (int i = 0; i < SUBMITTERS; i++) {
            Thread.ofPlatform().start(() -> driver.forever(driver::submit));
        }
        for (int i = 0; i < STOPPERS; i++) {
            Thread.ofPlatform().start(() -> driver.forever(driver::stop));
        }
    }

    /** Something that may fail; whatever becomes of it stands in the journal. */
    private interface Act {

        void make() throws Exception;
    }

    private void forever(Act act) {
        while (true) {
            try {
                act.make();
            } catch (FaultException | OperationCanceledException e) {
                System.out.println("told: " + e.getMessage());
            } catch (Exception e) {
                e.printStackTrace();
            }
            try {
                Thread.sleep(random.nextInt(1500));
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void submit() throws Exception {
        synchronized (acts) {
            if (acts.count(Acts.SUBMIT) >= most) {
                return;
            }
            acts.write(Acts.SUBMIT, "-");
        }
        Target target = targets.get(random.nextInt(targets.size()));
        service.submit(plan, target, DeployOptions.DEFAULT, new NullProgressMonitor());
    }

    private void stop() throws FaultException {
        List<Deployment> all = service.deployments().stream()
                .filter(each -> !each.state().isFinal() || each.mayRemain()).toList();
        if (all.isEmpty()) {
            return;
        }
        Deployment one = all.get(random.nextInt(all.size()));
        acts.write(Acts.STOP, one.id());
        service.stop(one, new NullProgressMonitor());
        if (random.nextBoolean()) {
            acts.write(Acts.DELETE, one.id());
            service.delete(service.find(one.id()).orElseThrow());
        }
    }

    private void settle(Duration longest) throws Exception {
        long end = System.nanoTime() + longest.toNanos();
        service.awaitRecovered(longest, new NullProgressMonitor());
        while (System.nanoTime() < end && service.deployments().stream().anyMatch(each -> !isSettled(each))) {
            Thread.sleep(500);
        }
        PrintStream out = new PrintStream(System.out, true, "UTF-8");
        for (Deployment each : service.deployments()) {
            out.println(String.join("\t", "deployment", each.id(), each.state().name(),
                    each.targetLabel(), String.valueOf(each.mayRemain()),
                    String.valueOf(each.status().causes().size()),
                    each.fault().map(fault -> fault.sentence().replaceAll("\\s+", " ")).orElse("")));
        }
        service.close();
    }

    private static boolean isSettled(Deployment deployment) {
        return deployment.state().isFinal() || deployment.state() == DeploymentState.RUNNING
                || deployment.state() == DeploymentState.DEGRADED;
    }
}
