package org.deepworkbench.spi.engine;

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

/** Makes services and plans for the tests of engines: one service on port 5000, unless told otherwise. */
public final class PlanBuilder {

    private final String image;
    private String node = "app";
    private Optional<BuiltIn> builtIn = Optional.empty();
    private Optional<String> command = Optional.empty();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private List<PublishedPort> ports = new ArrayList<>(List.of(new PublishedPort(5000, OptionalInt.empty(), "tcp")));
    private List<String> volumes = List.of();
    private OptionalDouble cpus = OptionalDouble.empty();
    private OptionalLong memory = OptionalLong.empty();
    private int gpus;
    private boolean privileged;
    private int instances = 1;

    /** A service of a container image. */
    public PlanBuilder(String image) {
        this.image = image;
    }

    /** Has an implementation that runs without a container. */
    public PlanBuilder builtIn(String module, Map<String, String> options) {
        builtIn = Optional.of(new BuiltIn(module, options));
        return this;
    }

    public PlanBuilder node(String name) {
        node = name;
        return this;
    }

    public PlanBuilder command(String line) {
        command = Optional.of(line);
        return this;
    }

    public PlanBuilder environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    public PlanBuilder port(int source, OptionalInt target) {
        ports.removeIf(port -> port.source() == source);
        ports.add(new PublishedPort(source, target, "tcp"));
        return this;
    }

    public PlanBuilder noPorts() {
        ports = List.of();
        return this;
    }

    public PlanBuilder volumes(String... mounts) {
        volumes = List.of(mounts);
        return this;
    }

    public PlanBuilder cpus(double number) {
        cpus = OptionalDouble.of(number);
        return this;
    }

    public PlanBuilder memory(long bytes) {
        memory = OptionalLong.of(bytes);
        return this;
    }

    public PlanBuilder gpus(int number) {
        gpus = number;
        return this;
    }

    public PlanBuilder privileged() {
        privileged = true;
        return this;
    }

    public PlanBuilder instances(int number) {
        instances = number;
        return this;
    }

    public PlannedService service() {
        return new PlannedService(node, node + "-runtime", image, Optional.empty(), builtIn, command,
                environment, ports, volumes, new Resources(cpus, memory, gpus), privileged, instances);
    }

    public Plan plan() {
        return plan(service());
    }

    public static Plan plan(PlannedService... services) {
        return new Plan("plan", "text", Map.of(), List.of(services), Map.of());
    }
}
