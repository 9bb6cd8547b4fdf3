package org.deepworkbench.compute.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.deepworkbench.spi.device.Device;

/**
 * The graphics cards that a loaded NVIDIA driver shows below {@code /proc/driver/nvidia/gpus} on Linux. Reading these
 * files calls no driver code, so a broken driver can do no harm; the memory is not told there.
 */
final class NvidiaDriver {

    private static final int MAXIMUM = 64;

    private NvidiaDriver() {
    }

    static List<Device> gpus(Path proc) {
        Path folder = proc.resolve("driver/nvidia/gpus"); //$NON-NLS-1$
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> cards = Files.list(folder)) {
            return cards.sorted().limit(MAXIMUM).map(card -> card.resolve("information")) //$NON-NLS-1$
                    .flatMap(file -> ProcFile.value(file, "Model").stream()) //$NON-NLS-1$
                    .map(model -> new Device(Device.Kind.GPU, model, 1, 0)).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}
