package org.deepworkbench.compute.internal.cpu;

import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.Set;

/** The temperature of the processors, where Linux knows a sensor of theirs: the hottest counts. */
final class Thermometer {

    private static final double MILLI = 1000;
    /** Drivers of the sensors inside processors. */
    private static final Set<String> CHIPS =
            Set.of("coretemp", "k10temp", "zenpower", "cpu_thermal", "x86_pkg_temp", "cpu-thermal"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

    private final Path root;

    Thermometer(Path root) {
        this.root = root.resolve("sys/class"); //$NON-NLS-1$
    }

    OptionalDouble celsius() {
        OptionalDouble inside = hottest("hwmon", "name", "temp1_input"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return inside.isPresent() ? inside : hottest("thermal", "type", "temp"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private OptionalDouble hottest(String folder, String name, String value) {
        return ProcFile.list(root.resolve(folder)).stream()
                .filter(sensor -> ProcFile.line(sensor.resolve(name)).filter(CHIPS::contains).isPresent())
                .map(sensor -> ProcFile.number(sensor.resolve(value))).filter(number -> number.isPresent())
                .mapToDouble(number -> number.getAsLong() / MILLI).max();
    }
}
