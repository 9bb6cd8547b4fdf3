package org.deepworkbench.run.core.internal.runs;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.RunState;
import org.deepworkbench.spi.run.MetricBatch;
import org.deepworkbench.spi.run.MetricSample;
import org.deepworkbench.spi.state.StateFolder;

/** A process with a run that it follows until it is killed. */
public final class InterruptedProcess {

    private InterruptedProcess() {
    }

    public static void main(String[] args) throws Exception {
        LiveRun run = new RunStore(new StateFolder(Path.of(args[0]))).add(folder -> new RunSnapshot(
                folder.getFileName().toString(), "A run", "d", "m", RunState.RUNNING, Optional.empty(),
                Map.of("epochs", 3L), Instant.now(), Optional.empty(), true, Optional.empty(), Map.of(), Map.of(),
                Optional.empty(), Optional.empty(), List.of()));
        run.add(new MetricBatch(List.of(new MetricSample(0, "loss", 1, 1, Instant.now(), 0.75),
                new MetricSample(1, "loss", 2, 1, Instant.now(), 0.5)), 2));
        System.out.println("following");
        System.in.read();
    }
}
