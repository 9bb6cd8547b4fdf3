package org.deepworkbench.sandbox.internal.im;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.sandbox.internal.play.TemplateNode;
import org.deepworkbench.topology.core.type.Units;

/**
 * A kind of machine that is asked for.
 *
 * @param name   of the system, in a topology the name of its node
 * @param count  how many of it
 * @param cpus   least number of processors
 * @param memory least memory in bytes
 * @param disk   disk in bytes; 0 if none is asked for
 * @param system name, flavour and version of the operating system, as far as they are asked for
 */
record SystemSpec(String name, int count, long cpus, long memory, long disk, Map<String, String> system) {

    private static final long USUAL_MEMORY = 1_000_000_000L;

    static SystemSpec of(TemplateNode node) {
        Map<String, String> system = new LinkedHashMap<>();
        put(system, "name", node.system().get("type"));
        put(system, "flavour", node.system().get("distribution"));
        put(system, "version", node.system().get("version"));
        return new SystemSpec(node.name(), node.count(), number(node.host().get("num_cpus"), 1),
                size(node.host().get("mem_size")).orElse(USUAL_MEMORY),
                size(node.host().get("disk_size")).orElse(0L), system);
    }

    private static void put(Map<String, String> system, String key, Object value) {
        if (value != null) {
            system.put(key, String.valueOf(value));
        }
    }

    private static long number(Object value, long usual) {
        return value instanceof Number number ? Math.max(1, Math.round(number.doubleValue())) : usual;
    }

    private static Optional<Long> size(Object value) {
        return value == null ? Optional.empty()
                : Units.amount("scalar-unit.size", String.valueOf(value)).map(BigDecimal::longValue);
    }

    SystemSpec times(int other) {
        return new SystemSpec(name, other, cpus, memory, disk, system);
    }

    SystemSpec sized(long otherCpus, long otherMemory) {
        return new SystemSpec(name, count, otherCpus, otherMemory, disk, system);
    }
}
