package org.deepworkbench.engine.docker.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.deepworkbench.spi.plan.PublishedPort;
import org.deepworkbench.spi.plan.Resources;

/** Makes services and plans for the tests: by default a small web server that tells its environment. */
final class Plans {

    /** Serves its environment, and logs a line on each output. */
    static final String SERVE = "trap 'exit 0' TERM; env > /tmp/env; echo started $GREETING; echo warned >&2; "
            + "httpd -f -p 5000 -h /tmp & wait";

    private String node = "app";
    private String image = RealEngine.BUSYBOX;
    private Optional<String> command = Optional.of(SERVE);
    private final Map<String, String> environment = new LinkedHashMap<>();
    private List<PublishedPort> ports = new ArrayList<>(List.of(new PublishedPort(5000, OptionalInt.empty(), "tcp")));
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

    Plans image(String name) {
        image = name;
        return this;
    }

    Plans command(String line) {
        command = Optional.of(line);
        return this;
    }

    Plans environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Plans port(int source, int target) {
        ports.removeIf(port -> port.source() == source);
        ports.add(new PublishedPort(source, OptionalInt.of(target), "tcp"));
        return this;
    }

    Plans noPorts() {
        ports = List.of();
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
        return new PlannedService(node, node + "-runtime", image, Optional.empty(), Optional.empty(), command,
                environment, ports, volumes, new Resources(cpus, memory, gpus), privileged, instances);
    }

    Plan plan() {
        return plan(service());
    }

    static Plan plan(PlannedService... services) {
        return new Plan("plan", "text", Map.of(), List.of(services), Map.of());
    }
}
