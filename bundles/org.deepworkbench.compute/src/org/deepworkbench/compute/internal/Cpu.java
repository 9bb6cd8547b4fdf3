package org.deepworkbench.compute.internal;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;
import org.deepworkbench.spi.device.Device;

/** The processors of this machine and its memory; within a container, what the container may use of them. */
record Cpu(Path proc) {

    private static final Pattern MODEL = Pattern.compile("(?m)^(?:model name|Model|cpu model)\\s*:\\s*(\\S.*)$"); //$NON-NLS-1$

    Device device() {
        return new Device(Device.Kind.CPU, name(), Runtime.getRuntime().availableProcessors(), memoryBytes());
    }

    private static long memoryBytes() {
        try {
            // By name, because the interface with this attribute is no part of the Java standard.
            Object bytes = ManagementFactory.getPlatformMBeanServer()
                    .getAttribute(new ObjectName(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME), "TotalMemorySize"); //$NON-NLS-1$
            return bytes instanceof Long total ? total : 0;
        } catch (JMException e) {
            return 0;
        }
    }

    private String name() {
        try {
            Matcher model = MODEL.matcher(Files.readString(proc.resolve("cpuinfo"))); //$NON-NLS-1$
            if (model.find()) {
                return model.group(1).strip();
            }
        } catch (IOException e) {
            return architecture(); // not Linux
        }
        return architecture();
    }

    private static String architecture() {
        return System.getProperty("os.arch", "CPU"); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
