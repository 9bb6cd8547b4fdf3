package org.deepworkbench.spi.plan;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.module.BuiltIn;

/**
 * An immutable record of what is to be run.
 *
 * @param name      a name for people, from the topology's metadata or file name
 * @param toscaText the service template exactly as its author wrote it
 * @param inputs    every declared input with its resolved value (YAML values: String, Boolean, Long, Double, List, Map),
 *                  in the order of declaration
 * @param services  the container applications to run, in the order of their node templates; none where the topology
 *                  makes machines only
 * @param outputs   the topology's outputs; functions of inputs and properties are resolved already, attributes are
 *                  left to be read from what the engine reports
 * @param file      the file that the service template was read from, where it was read from one
 * @param noService why an engine that starts the services itself has nothing to start, where there are none; not kept
 *                  in the journal
 */
public record Plan(String name, String toscaText, Map<String, Object> inputs, List<PlannedService> services,
        Map<String, Expression> outputs, Optional<Path> file, Optional<Fault> noService) {

    public Plan {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        services = List.copyOf(services);
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    }

    /** A plan of a service template that was read from no file. */
    public Plan(String name, String toscaText, Map<String, Object> inputs, List<PlannedService> services,
            Map<String, Expression> outputs) {
        this(name, toscaText, inputs, services, outputs, Optional.empty());
    }

    /**
     * {@return a plan of one built-in module, without a topology}
     *
     * @param name     for people
     * @param node     stands for the node template that there is not
     * @param image    image of the module where it has one, else empty
     * @param moduleId id in the catalog, where it has one
     */
    public static Plan of(String name, String node, BuiltIn builtIn, String image, Optional<String> moduleId) {
        Resources any = new Resources(OptionalDouble.empty(), OptionalLong.empty(), 0);
        PlannedService service = new PlannedService(node, node, image, moduleId, Optional.of(builtIn),
                Optional.empty(), Map.of(), List.of(), List.of(), any, false, 1);
        return new Plan(name, "", Map.of(), List.of(service), Map.of()); //$NON-NLS-1$
    }

    /** A plan with services. */
    public Plan(String name, String toscaText, Map<String, Object> inputs, List<PlannedService> services,
            Map<String, Expression> outputs, Optional<Path> file) {
        this(name, toscaText, inputs, services, outputs, file, Optional.empty());
    }
}
