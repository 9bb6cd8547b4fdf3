package org.deepworkbench.compute.internal.gpu;

import java.time.Duration;
import java.util.List;
import org.deepworkbench.compute.internal.nvidia.Answer;
import org.deepworkbench.spi.device.DeviceReport;

/**
 * Tells of graphics cards again and again. The probe process is started with the first question and kept; when it
 * fails, the next question after a while starts another. For one thread.
 */
public final class GpuFeed implements AutoCloseable {

    private static final Duration RETRY = Duration.ofSeconds(30);

    private final ProbeCommand command;
    private final NvidiaSigns signs;
    private final Duration patience;
    private ProbeProcess process;
    private DeviceReport failure;
    private long failedAt;

    /**
     * @param command  starts the probe
     * @param signs    whether there is anything to be asked
     * @param patience longest wait for an answer
     */
    public GpuFeed(ProbeCommand command, NvidiaSigns signs, Duration patience) {
        this.command = command;
        this.signs = signs;
        this.patience = patience;
    }

    /** {@return the cards now, with what is wrong with them; waits at most the given time} */
    public DeviceReport next() throws InterruptedException {
        if (!signs.any()) {
            return new DeviceReport(List.of(), List.of(GpuWords.noCard()));
        }
        if (failure != null && System.nanoTime() - failedAt < RETRY.toNanos()) {
            return failure;
        }
        failure = null;
        try {
            if (process == null) {
                process = new ProbeProcess(command);
            }
            Answer answer = process.ask(patience);
            return new DeviceReport(GpuReadings.of(answer), GpuWords.troubles(answer));
        } catch (ProbeException e) {
            close();
            failure = new DeviceReport(List.of(), List.of(GpuWords.failure(e)));
            failedAt = System.nanoTime();
            return failure;
        }
    }

    /** Ends the process. */
    @Override
    public void close() {
        if (process != null) {
            process.close();
            process = null;
        }
    }
}
