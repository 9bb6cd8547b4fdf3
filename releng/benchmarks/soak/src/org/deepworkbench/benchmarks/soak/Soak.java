package org.deepworkbench.benchmarks.soak;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.deepworkbench.sandbox.Ground;
import org.deepworkbench.sandbox.MishapChance;
import org.deepworkbench.sandbox.Sandbox;
import org.deepworkbench.sandbox.SandboxKind;
import org.deepworkbench.sandbox.SandboxOptions;

/**
 * Deploys many times on faulty sandboxes through the real engines, in processes that are killed at random moments, and
 * judges what is left in the end. Ends with 0 if nothing was lost, doubled or left running, and every failure has its
 * cause. Arguments: {@code --small}, {@code --seed N}.
 */
public final class Soak {

    private static final List<String> ALL_FAULTS = List.of("401=0.02", "403=0.01", "404=0.01", "409=0.02", "429=0.01",
            "500=0.02", "broken-json=0.02", "cut-body=0.02", "reset=0.02", "silence=0.01", "duplicate=0.02",
            "html=0.02", "clock-skew=1", "site=0.05", "configure=0.03", "stuck=0.03");
    /** Whether a call that was lost before it was done left anything takes minutes to be certain of. */
    private static final List<String> QUICK_FAULTS = List.of("401=0.03", "409=0.03", "429=0.01", "broken-json=0.05",
            "cut-body=0.05", "duplicate=0.05", "clock-skew=1", "site=0.3", "configure=0.05");
    private static final double SPEED = 20;
    /** What was sent when its process was killed is certain after so long. */
    private static final Duration CERTAIN = Duration.ofMinutes(4);

    /** How much is done. Lives of processes in milliseconds. */
    private record Size(int deployments, int kills, int shortestLife, int longestLife, Duration settling,
            List<String> faults) {

        static final Size FULL = new Size(500, 50, 2_000, 14_000, Duration.ofMinutes(8), ALL_FAULTS);
        static final Size SMALL = new Size(20, 4, 1_500, 4_000, Duration.ofSeconds(15), QUICK_FAULTS);
    }

    private final Size size;
    private final long seed;
    private final Random random;
    private final Path state = Files.createTempDirectory("deep-workbench-soak-");
    private final Acts acts = new Acts(state.resolve("acts"));

    private Soak(Size size, long seed) throws Exception {
        this.size = size;
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** @param arguments as the class says */
    public static void main(String[] arguments) throws Exception {
        List<String> options = List.of(arguments);
        int named = options.indexOf("--seed");
        long seed = named >= 0 ? Long.parseLong(options.get(named + 1)) : System.nanoTime() % 1_000_000;
        Soak soak = new Soak(options.contains("--small") ? Size.SMALL : Size.FULL, seed);
        System.exit(soak.run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        System.out.println("Soak with seed " + seed + ": " + size.deployments() + " deployments, " + size.kills()
                + " kills; faults " + String.join(", ", size.faults()));
        long begin = System.nanoTime();
        try (Sandbox orchestrator = sandbox(SandboxKind.ORCHESTRATOR); Sandbox im = sandbox(SandboxKind.IM)) {
            Truth truth = new Truth(List.of(orchestrator, im));
            int kills = 0;
            while (kills < size.kills() || acts.count(Acts.SUBMIT) < size.deployments()) {
                Process driver = start(orchestrator, im, size.deployments());
                live(truth, size.shortestLife() + random.nextInt(size.longestLife() - size.shortestLife()));
                driver.destroyForcibly().waitFor();
                kills++;
            }
            orchestrator.calm();
            im.calm();
            long settling = System.nanoTime();
            List<String[]> told = settled(start(orchestrator, im, 0));
            return report(truth, told, kills, Duration.ofNanos(settling - begin),
                    Duration.ofNanos(System.nanoTime() - settling));
        } finally {
            tidy();
        }
    }

    private Sandbox sandbox(SandboxKind kind) throws Exception {
        List<MishapChance> chances =
                size.faults().stream().map(MishapChance::parse).map(Optional::orElseThrow).toList();
        return Sandbox.start(kind, new SandboxOptions(0, chances, seed, SPEED, Optional.empty(), Optional.empty()),
                new Ground(Services.noModules(), Optional.empty(), state));
    }

    private Process start(Sandbox orchestrator, Sandbox im, int most) throws Exception {
        Process driver = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx400m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                Driver.class.getName(), state.toString(), orchestrator.address().toString(), im.address().toString(),
                String.valueOf(most), String.valueOf(random.nextLong()), String.valueOf(size.settling().toSeconds()))
                .redirectErrorStream(true).redirectOutput(state.resolve("driver.log").toFile()).start();
        while (driver.isAlive() && !Files.readString(state.resolve("driver.log")).contains("ready")) {
            Thread.sleep(20);
        }
        if (!driver.isAlive() && most > 0) {
            throw new IllegalStateException(Files.readString(state.resolve("driver.log")));
        }
        return driver;
    }

    private static void live(Truth truth, long millis) throws Exception {
        long end = System.nanoTime() + Duration.ofMillis(millis).toNanos();
        while (System.nanoTime() < end) {
            truth.look();
            Thread.sleep(Math.clamp(Duration.ofNanos(end - System.nanoTime()).toMillis(), 1, 200));
        }
    }

    private List<String[]> settled(Process driver) throws Exception {
        if (!driver.waitFor(size.settling().toSeconds() + 120, TimeUnit.SECONDS)) {
            driver.destroyForcibly();
        }
        List<String[]> told = new ArrayList<>();
        for (String line : Files.readAllLines(state.resolve("driver.log"))) {
            if (line.startsWith("deployment\t")) {
                told.add(line.split("\t"));
            }
        }
        return told;
    }

    private boolean report(Truth truth, List<String[]> told, int kills, Duration kill, Duration settle)
            throws Exception {
        Set<String> alive = truth.look();
        Set<String> deleted = acts.ids(Acts.DELETE);
        Judgement judgement = new Judgement(told, alive, acts.ids(Acts.STOP), deleted,
                size.settling().compareTo(CERTAIN) > 0);
        List<String> wrong = new ArrayList<>(judgement.wrong());
        truth.doubled().forEach(mark -> wrong.add("made twice: " + mark));
        long atLeast = acts.count(Acts.SUBMIT) - kills * Driver.SUBMITTERS - deleted.size();
        if (told.size() < atLeast) {
            wrong.add("the journal has " + told.size() + ", and should have " + atLeast + " or more");
        }
        if (truth.unmarked() > 0) {
            wrong.add(truth.unmarked() + " without a mark");
        }
        System.out.printf("submitted %d, processes killed %d, ends asked for %d, deletes asked for %d%n",
                acts.count(Acts.SUBMIT), kills, acts.ids(Acts.STOP).size(), deleted.size());
        System.out.printf("in the journal %d: %s; alive in the sandboxes %d%n", told.size(), judgement.states(),
                alive.size());
        System.out.printf("failures with their cause %d of %d%n", judgement.withCause(),
                judgement.states().getOrDefault("FAILED", 0));
        System.out.printf("not settled yet %d%n", judgement.open());
        System.out.printf("lost, doubled or left running: %d%n", wrong.size());
        System.out.printf("%d s of kills, then settled in %d s%n", kill.toSeconds(), settle.toSeconds());
        wrong.forEach(line -> System.out.println("WRONG " + line));
        return wrong.isEmpty() && !told.isEmpty();
    }

    private void tidy() throws Exception {
        if (Boolean.getBoolean("deepworkbench.soak.keep")) {
            System.out.println("kept: " + state);
            return;
        }
        try (Stream<Path> files = Files.walk(state)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
