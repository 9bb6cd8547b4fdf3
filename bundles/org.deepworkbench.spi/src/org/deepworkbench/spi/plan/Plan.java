package org.deepworkbench.spi.plan;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.Fault;

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

    /** A plan with services. */
    public Plan(String name, String toscaText, Map<String, Object> inputs, List<PlannedService> services,
            Map<String, Expression> outputs, Optional<Path> file) {
        this(name, toscaText, inputs, services, outputs, file, Optional.empty());
    }
}
