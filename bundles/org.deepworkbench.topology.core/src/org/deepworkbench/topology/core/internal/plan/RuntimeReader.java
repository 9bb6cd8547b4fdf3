package org.deepworkbench.topology.core.internal.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.plan.Expression;
import org.deepworkbench.spi.plan.InstanceBounds;
import org.deepworkbench.spi.plan.PublishedPort;
import org.deepworkbench.spi.plan.Resources;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.value.Numbers;
import org.deepworkbench.topology.core.internal.value.ScalarUnit;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.Value;
import org.eclipse.osgi.util.NLS;

/** Reads what a container runtime offers its application, from the properties of its capabilities. */
final class RuntimeReader {

    private static final String HOST = "host";
    private static final String SCALABLE = "scalable";
    private static final int MAX_INSTANCES = 1000;
    static final int MAX_PORT = 65_535;
    private static final int MAX_GPUS = 1024;

    private final NodeTemplate runtime;
    private final Evaluator evaluator;
    private final Where where;
    private final List<Fault> faults;

    RuntimeReader(NodeTemplate runtime, Evaluator evaluator, Where where, List<Fault> faults) {
        this.runtime = runtime;
        this.evaluator = evaluator;
        this.where = where;
        this.faults = faults;
    }

    Resources resources() {
        return new Resources(cpus(), memory(), gpus());
    }

    private OptionalDouble cpus() {
        Optional<Object> value = value(HOST, "num_cpus");
        Optional<BigDecimal> cpus = value.map(Object::toString).flatMap(Numbers::decimal)
                .filter(number -> number.signum() > 0);
        reportUnless(cpus.isPresent() || value.isEmpty(), "num_cpus", value, Messages.Plan_wrongValueCpus);
        return cpus.isPresent() ? OptionalDouble.of(cpus.get().doubleValue()) : OptionalDouble.empty();
    }

    private OptionalLong memory() {
        Optional<Object> value = value(HOST, "mem_size");
        Optional<BigDecimal> bytes = value.map(Object::toString).flatMap(ScalarUnit.SIZE::parse)
                .filter(number -> number.signum() > 0 && number.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) < 0);
        reportUnless(bytes.isPresent() || value.isEmpty(), "mem_size", value, Messages.Plan_wrongValueMemory);
        return bytes.isPresent() ? OptionalLong.of(bytes.get().longValue()) : OptionalLong.empty();
    }

    private int gpus() {
        return whole("num_gpus", value(HOST, "num_gpus"), 0, MAX_GPUS, Messages.Plan_wrongValueGpus).orElse(0);
    }

    /** {@return the number of instances: {@code default_instances}, else {@code count}, else {@code min_instances}} */
    int instances() {
        for (String name : List.of("default_instances", "count", "min_instances")) {
            Optional<Object> value = value(SCALABLE, name);
            if (value.isPresent()) {
                return whole(name, value, 1, MAX_INSTANCES, Messages.Plan_wrongValueInstances).orElse(1);
            }
        }
        return 1;
    }

    /** {@return {@code min_instances} to {@code max_instances}, but wide enough for the instances wanted} */
    InstanceBounds bounds() {
        int wanted = instances();
        int least = whole("min_instances", value(SCALABLE, "min_instances"), 0, MAX_INSTANCES,
                Messages.Plan_wrongValueInstances).orElse(1);
        int most = whole("max_instances", value(SCALABLE, "max_instances"), 1, MAX_INSTANCES,
                Messages.Plan_wrongValueInstances).orElse(MAX_INSTANCES);
        return new InstanceBounds(Math.clamp(least, 1, wanted), Math.max(most, wanted));
    }

    List<PublishedPort> ports() {
        List<PublishedPort> ports = new ArrayList<>();
        if (value(HOST, "publish_ports").orElse(null) instanceof List<?> specifications) {
            for (Object specification : specifications) {
                if (specification instanceof Map<?, ?> map) {
                    port(map).ifPresent(ports::add);
                }
            }
        }
        return ports;
    }

    private Optional<PublishedPort> port(Map<?, ?> map) {
        Optional<Integer> source = portNumber("source", map.get("source"));
        Optional<Integer> target = portNumber("target", map.get("target"));
        String protocol = map.get("protocol") == null ? "tcp" : map.get("protocol").toString();
        return source.map(number -> new PublishedPort(number,
                target.isPresent() ? OptionalInt.of(target.get()) : OptionalInt.empty(), protocol));
    }

    private Optional<Integer> portNumber(String name, Object value) {
        return whole("publish_ports." + name, Optional.ofNullable(value), 1, MAX_PORT,
                Messages.Plan_wrongValuePort);
    }

    List<String> volumes() {
        return value(HOST, "volumes").orElse(null) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    private Optional<Integer> whole(String name, Optional<Object> value, int least, int greatest, String wanted) {
        Optional<Integer> number = value.map(Object::toString).flatMap(Numbers::integer)
                .filter(found -> found >= least && found <= greatest).map(Long::intValue);
        reportUnless(number.isPresent() || value.isEmpty(), name, value, wanted);
        return number;
    }

    private void reportUnless(boolean right, String name, Optional<Object> value, String wanted) {
        if (!right) {
            faults.add(new Fault(NLS.bind(Messages.Plan_wrongValue,
                    new Object[] { runtime.getName(), name, value.orElse(""), wanted }),
                    where.at(runtime.getOffset()), "", ""));
        }
    }

    /** {@return the value of a property of a capability; empty where there is none} */
    private Optional<Object> value(String capability, String property) {
        Optional<Value> value = evaluator.properties().ofCapability(runtime, capability, property);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return switch (evaluator.evaluate(value.get(), Optional.of(runtime))) {
            case Expression.Literal literal -> Optional.of(literal.value());
            case Expression.Unavailable unavailable -> Optional.empty();
            default -> {
                faults.add(new Fault(NLS.bind(Messages.Plan_noValue, runtime.getName(), property),
                        where.at(value.get().getOffset()), "", ""));
                yield Optional.empty();
            }
        };
    }
}
