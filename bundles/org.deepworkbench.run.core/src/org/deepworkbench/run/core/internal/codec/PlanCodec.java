package org.deepworkbench.run.core.internal.codec;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.deepworkbench.run.core.internal.Json;
import org.deepworkbench.spi.module.BuiltIn;
import org.deepworkbench.spi.plan.Expression;
import org.deepworkbench.spi.plan.InstanceBounds;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.deepworkbench.spi.plan.PublishedPort;
import org.deepworkbench.spi.plan.Resources;

/** Plans as JSON, with everything that is needed to go on after a restart. They are to be masked before. */
public final class PlanCodec {

    private static final String NAME = "name"; //$NON-NLS-1$
    private static final String TOPOLOGY = "topology"; //$NON-NLS-1$
    private static final String FILE = "file"; //$NON-NLS-1$
    private static final String INPUTS = "inputs"; //$NON-NLS-1$
    private static final String SERVICES = "services"; //$NON-NLS-1$
    private static final String OUTPUTS = "outputs"; //$NON-NLS-1$
    private static final String NODE = "node"; //$NON-NLS-1$
    private static final String RUNTIME = "runtime"; //$NON-NLS-1$
    private static final String IMAGE = "image"; //$NON-NLS-1$
    private static final String MODULE = "module"; //$NON-NLS-1$
    private static final String BUILT_IN = "builtIn"; //$NON-NLS-1$
    private static final String OPTIONS = "options"; //$NON-NLS-1$
    private static final String COMMAND = "command"; //$NON-NLS-1$
    private static final String ENVIRONMENT = "environment"; //$NON-NLS-1$
    private static final String PORTS = "ports"; //$NON-NLS-1$
    private static final String SOURCE = "source"; //$NON-NLS-1$
    private static final String TARGET = "target"; //$NON-NLS-1$
    private static final String PROTOCOL = "protocol"; //$NON-NLS-1$
    private static final String VOLUMES = "volumes"; //$NON-NLS-1$
    private static final String CPUS = "cpus"; //$NON-NLS-1$
    private static final String MEMORY = "memory"; //$NON-NLS-1$
    private static final String GPUS = "gpus"; //$NON-NLS-1$
    private static final String PRIVILEGED = "privileged"; //$NON-NLS-1$
    private static final String INSTANCES = "instances"; //$NON-NLS-1$
    private static final String BOUNDS = "bounds"; //$NON-NLS-1$

    private PlanCodec() {
    }

    public static Map<String, Object> write(Plan plan) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(NAME, plan.name());
        data.put(INPUTS, plan.inputs());
        data.put(SERVICES, plan.services().stream().map(PlanCodec::write).toList());
        Map<String, Object> outputs = new LinkedHashMap<>();
        plan.outputs().forEach((name, output) -> outputs.put(name, ExpressionCodec.write(output)));
        data.put(OUTPUTS, outputs);
        data.put(TOPOLOGY, plan.toscaText());
        plan.file().ifPresent(file -> data.put(FILE, file.toString()));
        return data;
    }

    public static Plan read(JsonNode data) {
        List<PlannedService> services = new ArrayList<>();
        data.path(SERVICES).forEach(service -> services.add(service(service)));
        Map<String, Expression> outputs = new LinkedHashMap<>();
        data.path(OUTPUTS).properties()
                .forEach(output -> outputs.put(output.getKey(), ExpressionCodec.read(output.getValue())));
        return new Plan(data.path(NAME).asText(), data.path(TOPOLOGY).asText(), Json.map(data.path(INPUTS)), services,
                outputs, file(data.path(FILE).asText()));
    }

    private static Optional<Path> file(String text) {
        try {
            return Optional.of(text).filter(name -> !name.isEmpty()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty(); // written on another kind of machine
        }
    }

    private static Map<String, Object> write(PlannedService service) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(NODE, service.node());
        data.put(RUNTIME, service.runtimeNode());
        data.put(IMAGE, service.image());
        service.moduleId().ifPresent(id -> data.put(MODULE, id));
        service.builtIn().ifPresent(builtIn -> data.put(BUILT_IN,
                Map.of(MODULE, builtIn.module(), OPTIONS, builtIn.options())));
        service.command().ifPresent(command -> data.put(COMMAND, command));
        data.put(ENVIRONMENT, service.environment());
        data.put(PORTS, service.ports().stream().map(PlanCodec::write).toList());
        data.put(VOLUMES, service.volumes());
        service.resources().cpus().ifPresent(cpus -> data.put(CPUS, cpus));
        service.resources().memoryBytes().ifPresent(bytes -> data.put(MEMORY, bytes));
        data.put(GPUS, service.resources().gpus());
        data.put(PRIVILEGED, service.privileged());
        data.put(INSTANCES, service.instances());
        data.put(BOUNDS, List.of(service.bounds().least(), service.bounds().most()));
        return data;
    }

    private static PlannedService service(JsonNode data) {
        List<PublishedPort> ports = new ArrayList<>();
        data.path(PORTS).forEach(port -> ports.add(port(port)));
        return new PlannedService(data.path(NODE).asText(), data.path(RUNTIME).asText(), data.path(IMAGE).asText(),
                text(data.path(MODULE)), builtIn(data.path(BUILT_IN)), text(data.path(COMMAND)),
                texts(data.path(ENVIRONMENT)), ports, Json.texts(data.path(VOLUMES)), resources(data),
                data.path(PRIVILEGED).asBoolean(), Math.max(1, data.path(INSTANCES).asInt()),
                bounds(data.path(BOUNDS)));
    }

    private static InstanceBounds bounds(JsonNode data) {
        int least = Math.max(1, data.path(0).asInt(InstanceBounds.NONE.least()));
        return new InstanceBounds(least, Math.max(least, data.path(1).asInt(InstanceBounds.NONE.most())));
    }

    private static Resources resources(JsonNode data) {
        return new Resources(
                data.has(CPUS) ? OptionalDouble.of(data.path(CPUS).asDouble()) : OptionalDouble.empty(),
                data.has(MEMORY) ? OptionalLong.of(data.path(MEMORY).asLong()) : OptionalLong.empty(),
                data.path(GPUS).asInt());
    }

    private static Map<String, Object> write(PublishedPort port) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(SOURCE, port.source());
        port.target().ifPresent(target -> data.put(TARGET, target));
        data.put(PROTOCOL, port.protocol());
        return data;
    }

    private static PublishedPort port(JsonNode data) {
        return new PublishedPort(data.path(SOURCE).asInt(),
                data.has(TARGET) ? OptionalInt.of(data.path(TARGET).asInt()) : OptionalInt.empty(),
                data.path(PROTOCOL).asText());
    }

    private static Optional<BuiltIn> builtIn(JsonNode data) {
        return data.isObject() ? Optional.of(new BuiltIn(data.path(MODULE).asText(), texts(data.path(OPTIONS))))
                : Optional.empty();
    }

    private static Map<String, String> texts(JsonNode data) {
        Map<String, String> texts = new LinkedHashMap<>();
        data.properties().forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return texts;
    }

    private static Optional<String> text(JsonNode data) {
        return data.isTextual() ? Optional.of(data.asText()) : Optional.empty();
    }
}
