package org.deepworkbench.compute.internal.gpu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Signs of an NVIDIA card or driver that can be seen without calling the driver, so that no process is started in vain.
 *
 * @param root   root of the file system
 * @param system name of the operating system, as Java gives it
 */
public record NvidiaSigns(Path root, String system) {

    private static final String VENDOR = "0x10de"; //$NON-NLS-1$
    private static final String DISPLAY = "0x03"; //$NON-NLS-1$
    private static final int MOST = 4096;

    /** Those of this machine. */
    public NvidiaSigns() {
        this(Path.of("/"), System.getProperty("os.name", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** {@return whether it is worth asking} */
    public boolean any() {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) { //$NON-NLS-1$
            return Files.exists(windows().resolve("System32").resolve("nvml.dll")) //$NON-NLS-1$ //$NON-NLS-2$
                    || Files.exists(windows().resolve("System32").resolve("nvcuda.dll")); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return name.startsWith("linux") && (exists("dev/nvidiactl") || exists("dev/nvidia0") || exists("dev/dxg") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                || exists("proc/driver/nvidia") || hasCard()); //$NON-NLS-1$
    }

    private static Path windows() {
        return Path.of(System.getenv().getOrDefault("SystemRoot", "C:\\Windows")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private boolean exists(String path) {
        return Files.exists(root.resolve(path));
    }

    private boolean hasCard() {
        Path devices = root.resolve("sys/bus/pci/devices"); //$NON-NLS-1$
        if (!Files.isDirectory(devices)) {
            return false;
        }
        try (Stream<Path> each = Files.list(devices)) {
            return each.limit(MOST).anyMatch(device -> tells(device.resolve("vendor"), VENDOR) //$NON-NLS-1$
                    && tells(device.resolve("class"), DISPLAY)); //$NON-NLS-1$
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static boolean tells(Path file, String beginning) {
        try {
            return Files.readString(file).startsWith(beginning);
        } catch (IOException e) {
            return false;
        }
    }
}
