package org.deepworkbench.topology.ui.internal.session;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;

/** Finds inputs and outputs. */
public final class Parameters {

    private Parameters() {
    }

    /** {@return the inputs in the order of the text} */
    public static List<ParameterDefinition> inputs(TopologyDocument document) {
        return topology(document).<List<ParameterDefinition>>map(TopologyTemplate::getInputs).orElse(List.of());
    }

    /** {@return the outputs in the order of the text} */
    public static List<ParameterDefinition> outputs(TopologyDocument document) {
        return topology(document).<List<ParameterDefinition>>map(TopologyTemplate::getOutputs).orElse(List.of());
    }

    /** {@return the input of that name} */
    public static Optional<ParameterDefinition> input(TopologyDocument document, String name) {
        return find(inputs(document), name);
    }

    /** {@return the output of that name} */
    public static Optional<ParameterDefinition> output(TopologyDocument document, String name) {
        return find(outputs(document), name);
    }

    private static Optional<ParameterDefinition> find(List<ParameterDefinition> parameters, String name) {
        return parameters.stream().filter(parameter -> name.equals(parameter.getName())).findFirst();
    }

    private static Optional<TopologyTemplate> topology(TopologyDocument document) {
        return Optional.ofNullable(document.serviceTemplate().getTopology());
    }
}
