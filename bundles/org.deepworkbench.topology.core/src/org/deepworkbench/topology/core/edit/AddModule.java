package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.ModulePattern;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.TopologyLayout;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.eclipse.osgi.util.NLS;

/**
 * Adds a module of the catalog with all it needs, as one step: a container runtime, the module's application hosted on
 * it with the module's image, inputs, and outputs for its addresses. Inputs that exist already are shared, but for that
 * of the image.
 *
 * @param module the module
 * @param place  where the runtime stands in the diagram, if that is known
 */
public record AddModule(CatalogModule module, Optional<Bounds> place) implements Edit {

    private static final String RUNTIME_NAME = "Docker";
    private static final String IMAGE_INPUT = "docker_image";
    private static final String APPLICATION_TYPE = "tosca.nodes.indigo.Container.Application.Docker.Marathon";

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_addModule, module.title());
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        Optional<TopologyTemplate> topology = Optional.ofNullable(context.template().getTopology());
        Set<String> nodes = names(topology.map(TopologyTemplate::getNodeTemplates).orElse(null));
        Set<String> inputs = names(topology.map(TopologyTemplate::getInputs).orElse(null));
        Set<String> outputs = names(topology.map(TopologyTemplate::getOutputs).orElse(null));
        String runtime = FreeName.of(RUNTIME_NAME, nodes);
        ModulePattern pattern = new ModulePattern(runtime, FreeName.of(module.id(), nodes),
                FreeName.of(IMAGE_INPUT, inputs), module.image());

        YamlScript script = YamlScript.of(context);
        Header.ensure(script, context, APPLICATION_TYPE);
        if (nodes.isEmpty() && !script.has("metadata")) {
            script.set(List.of("metadata", "display_name"), YamlString.of(module.title()));
        }
        for (Map.Entry<String, String> input : pattern.section(TopologyPaths.INPUTS).entrySet()) {
            if (!inputs.contains(input.getKey())) {
                script.set(TopologyPaths.input(input.getKey()), input.getValue());
            }
        }
        for (Map.Entry<String, String> node : pattern.section(TopologyPaths.NODES).entrySet()) {
            script.set(TopologyPaths.node(node.getKey()), node.getValue());
        }
        for (Map.Entry<String, String> output : pattern.section(TopologyPaths.OUTPUTS).entrySet()) {
            script.set(TopologyPaths.output(FreeName.of(output.getKey(), outputs)), output.getValue());
        }
        TopologyLayout layout = place.map(bounds -> context.layout().with(runtime, bounds)).orElse(context.layout());
        return new Effect(script.edits(), layout, Map.of());
    }

    private static Set<String> names(List<? extends NamedElement> elements) {
        return elements == null ? Set.of()
                : elements.stream().map(NamedElement::getName).collect(Collectors.toSet());
    }
}
