package org.deepworkbench.engine.local.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.deepworkbench.spi.module.BuiltIn;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.deepworkbench.spi.plan.PublishedPort;
import org.deepworkbench.spi.plan.Resources;

/** Makes services and plans for the tests. */
final class Plans {

    private String node = "app";
    private boolean builtIn = true;
    private String flavour = "good";
    private Optional<String> command = Optional.empty();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final List<PublishedPort> ports = new ArrayList<>(
            List.of(new PublishedPort(5000, OptionalInt.empty(), "tcp")));
    private List<String> volumes = List.of();
    private OptionalDouble cpus = OptionalDouble.empty();
    private OptionalLong memory = OptionalLong.empty();
    private int gpus;
    private boolean privileged;
    private int instances = 1;

    Plans node(String name) {
        node = name;
        return this;
    }

    Plans unknownImage() {
        builtIn = false;
        return this;
    }

    Plans flavour(String name) {
        flavour = name;
        return this;
    }

    Plans command(String text) {
        command = Optional.of(text);
        return this;
    }

    Plans environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Plans port(int source, OptionalInt target) {
        ports.removeIf(port -> port.source() == source);
        ports.add(new PublishedPort(source, target, "tcp"));
        return this;
    }

    Plans volumes(String... mounts) {
        volumes = List.of(mounts);
        return this;
    }

    Plans cpus(double number) {
        cpus = OptionalDouble.of(number);
        return this;
    }

    Plans memory(long bytes) {
        memory = OptionalLong.of(bytes);
        return this;
    }

    Plans gpus(int number) {
        gpus = number;
        return this;
    }

    Plans privileged() {
        privileged = true;
        return this;
    }

    Plans instances(int number) {
        instances = number;
        return this;
    }

    PlannedService service() {
        return new PlannedService(node, node + "-runtime", "deephdc/image:cpu", Optional.empty(),
                builtIn ? Optional.of(new BuiltIn("image-classification", Map.of("flavour", flavour)))
                        : Optional.empty(),
                command, environment, ports, volumes, new Resources(cpus, memory, gpus), privileged, instances);
    }

    Plan plan() {
        return plan(service());
    }

    static Plan plan(PlannedService... services) {
        return new Plan("plan", "text", Map.of(), List.of(services), Map.of());
    }
}
