package org.deepworkbench.compute.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepworkbench.spi.device.Device;

/**
 * NVIDIA GPUs as the driver on Linux tells them in {@code /proc/driver/nvidia/gpus}; none without a loaded driver, and
 * none on other systems. Their memory is not told there.
 */
record NvidiaGpus(Path proc) {

    private static final Pattern MODEL = Pattern.compile("(?m)^Model:\\s*(\\S.*)$"); //$NON-NLS-1$

    List<Device> devices() {
        List<Device> devices = new ArrayList<>();
        try (DirectoryStream<Path> gpus = Files.newDirectoryStream(proc.resolve("driver/nvidia/gpus"))) { //$NON-NLS-1$
            for (Path gpu : gpus) {
                Matcher model = MODEL.matcher(Files.readString(gpu.resolve("information"))); //$NON-NLS-1$
                devices.add(new Device(Device.Kind.GPU, model.find() ? model.group(1).strip() : "NVIDIA GPU", 1, 0)); //$NON-NLS-1$
            }
        } catch (IOException e) {
            return devices; // no driver, or one that does not work
        }
        return devices;
    }
}
