package org.deepworkbench.benchmarks.composer;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Runs when the desktop has started: measures, prints a table, and closes the desktop. */
public final class ComposerBenchmark implements IStartup {

    private static final int REPETITIONS = Integer
            .parseInt(Optional.ofNullable(System.getenv("REPETITIONS")).orElse("20"));
    private static final int FRAMES = 24;
    private static final int LEVELS = 4;

    private Composer composer;
    private StallClock stalls;

    @Override
    public void earlyStartup() {
        Thread.ofPlatform().name("benchmark").start(this::run);
    }

    private void run() {
        try {
            composer = new Composer();
            stalls = StallClock.start(Ui.display());
            System.out.printf("%-52s %8s %8s %8s %8s%n", "milliseconds", "bar", "median", "least", "most");
            for (String size : Optional.ofNullable(System.getenv("NODES")).orElse("1000 5000").split(" ")) {
                int nodes = Integer.parseInt(size);
                measure(nodes, nodes + nodes / 2, nodes > 1_000 ? 5_000 : 1_000, nodes > 1_000 ? 16 : 8);
            }
        } catch (RuntimeException | CoreException failed) {
            failed.printStackTrace();
        } finally {
            Ui.display().asyncExec(() -> PlatformUI.getWorkbench().close());
        }
    }

    private void measure(int nodes, int connections, int openBar, int dragBar) throws CoreException {
        IFile file = file(nodes, connections);
        String of = "%,d nodes: ".formatted(nodes);
        print(of + "open", openBar, Samples.of(nodes > 1_000 ? 2 : 5, REPETITIONS, () -> composer.open(file)));
        if (composer.nodes() != nodes) {
            throw new IllegalStateException(composer.nodes() + " nodes are drawn");
        }
        print(of + "scroll at the first zoom", 25, Samples.of(REPETITIONS, () -> composer.scroll(FRAMES)));
        print(of + "drag at the first zoom", dragBar, drag());
        composer.actualSize();
        print(of + "drag at 100 %", dragBar, drag());
        print(of + "scroll at 100 %", 25, Samples.of(REPETITIONS, () -> composer.scroll(FRAMES)));
        print(of + "zoom from 100 % up", 25, Samples.of(REPETITIONS, () -> composer.zoom(LEVELS)));
        composer.fit();
        print(of + "zoom from all in view", 25, Samples.of(REPETITIONS, () -> composer.zoom(LEVELS)));
        AtomicInteger number = new AtomicInteger();
        print(of + "live values on all nodes", 50,
                Samples.of(REPETITIONS, () -> composer.overlay(number.incrementAndGet())));
        composer.actualSize();
        print(of + "drop", 500, Samples.of(2, 5, () -> composer.drop("compute_3_1")));
        composer.close();
        System.out.printf("%-52s %8d %8.0f%n", of + "longest stall", 500, stalls.longest());
    }

    private Samples drag() {
        return Samples.of(REPETITIONS, () -> composer.drag("compute_3_1", FRAMES));
    }

    private static void print(String what, int bar, Samples samples) {
        System.out.printf("%-52s %8d %8.1f %8.1f %8.1f%n", what, bar, samples.median(), samples.least(),
                samples.most());
    }

    private static IFile file(int nodes, int connections) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Benchmark");
        if (!project.exists()) {
            project.create(null);
        }
        project.open(null);
        IFile file = project.getFile("nodes-" + nodes + ".yaml");
        file.write(LargeTopology.text(nodes, connections).getBytes(StandardCharsets.UTF_8), true, false, false, null);
        return file;
    }
}
