package org.deepworkbench.compute.internal.cpu;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The memory that processes here may have: that of the machine, or less where a control group (a container) limits it.
 *
 * @param totalBytes     all of it, 0 if unknown
 * @param availableBytes what a new process can get without anybody else losing theirs; files that the system keeps in
 *                       memory count, because it drops them at once
 */
record MemoryReading(long totalBytes, OptionalLong availableBytes) {

    private static final int KIBI_SHIFT = 10;

    static MemoryReading of(Path root) {
        Map<String, String> told = ProcFile.entries(root.resolve("proc/meminfo")).stream() //$NON-NLS-1$
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
        Function<String, OptionalLong> kibibytes = key -> ProcFile.number(told.getOrDefault(key, "")); //$NON-NLS-1$
        OptionalLong available = kibibytes.apply("MemAvailable"); //$NON-NLS-1$
        MemoryReading machine = available.isEmpty() ? ofJava()
                : new MemoryReading(kibibytes.apply("MemTotal").orElse(0) << KIBI_SHIFT, //$NON-NLS-1$
                        OptionalLong.of(available.getAsLong() << KIBI_SHIFT));
        return machine.within(root.resolve("sys/fs/cgroup")); //$NON-NLS-1$
    }

    private MemoryReading within(Path group) {
        OptionalLong limit = ProcFile.number(group.resolve("memory.max")); //$NON-NLS-1$
        OptionalLong used = ProcFile.number(group.resolve("memory.current")); //$NON-NLS-1$
        if (limit.isEmpty() || used.isEmpty() || limit.getAsLong() >= totalBytes) {
            return this;
        }
        long left = Math.max(0, limit.getAsLong() - used.getAsLong() + droppable(group));
        return new MemoryReading(limit.getAsLong(),
                OptionalLong.of(Math.min(left, availableBytes.orElse(Long.MAX_VALUE))));
    }

    private static long droppable(Path group) {
        return ProcFile.lines(group.resolve("memory.stat")).filter(line -> line.startsWith("inactive_file ")) //$NON-NLS-1$ //$NON-NLS-2$
                .map(line -> ProcFile.number(line.substring(line.indexOf(' ') + 1)))
                .mapToLong(number -> number.orElse(0)).sum();
    }

    /** What Java tells on systems without these files; on macOS its free memory leaves out most of what is. */
    private static MemoryReading ofJava() {
        boolean tellsFree = System.getProperty("os.name", "").startsWith("Windows"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return new MemoryReading(attribute("TotalMemorySize").orElse(0), //$NON-NLS-1$
                tellsFree ? attribute("FreeMemorySize") : OptionalLong.empty()); //$NON-NLS-1$
    }

    private static OptionalLong attribute(String name) {
        try {
            // By name, because the interface with this attribute is no part of the Java standard that OSGi exports.
            Object value = ManagementFactory.getPlatformMBeanServer()
                    .getAttribute(new ObjectName(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME), name);
            return value instanceof Long bytes ? OptionalLong.of(bytes) : OptionalLong.empty();
        } catch (JMException e) {
            return OptionalLong.empty();
        }
    }
}
