package org.deepworkbench.compute.internal.cpu;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.spi.device.Device;

/** What does not change about the processors: their name, and how many there are. */
final class Processor {

    private Processor() {
    }

    /**
     * @param root        root of the file system; Linux tells in {@code /proc/cpuinfo}
     * @param memoryBytes of the machine
     */
    static Device device(Path root, long memoryBytes) {
        List<Map.Entry<String, String>> told = ProcFile.entries(root.resolve("proc/cpuinfo")); //$NON-NLS-1$
        return new Device(Device.CPU_ID, name(told), memoryBytes, hardware(told));
    }

    private static String name(List<Map.Entry<String, String>> told) {
        return told.stream().filter(entry -> entry.getKey().equals("model name")).map(Map.Entry::getValue).findFirst() //$NON-NLS-1$
                .or(() -> Optional.ofNullable(System.getenv("PROCESSOR_IDENTIFIER"))) // Windows //$NON-NLS-1$
                .orElseGet(() -> System.getProperty("os.arch", "")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Each logical processor tells its socket first and its core there next. */
    private static Device.Cpu hardware(List<Map.Entry<String, String>> told) {
        Set<String> sockets = new HashSet<>();
        Set<String> cores = new HashSet<>();
        String socket = ""; //$NON-NLS-1$
        for (Map.Entry<String, String> entry : told) {
            switch (entry.getKey()) {
                case "physical id" -> { //$NON-NLS-1$
                    socket = entry.getValue();
                    sockets.add(socket);
                }
                case "core id" -> cores.add(socket + '/' + entry.getValue()); //$NON-NLS-1$
                default -> {
                    continue; // of no interest here
                }
            }
        }
        return new Device.Cpu(sockets.size(), cores.size(), Runtime.getRuntime().availableProcessors());
    }
}
