package org.deepworkbench.topology.core.edit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.TopologyLayout;
import org.deepworkbench.topology.core.type.TypeNames;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.eclipse.osgi.util.NLS;

/**
 * Adds a node template.
 *
 * @param name  its name, which must be free
 * @param type  its node type; the import of INDIGO's types is added with it where the type needs it
 * @param place where it stands in the diagram, if that is known
 */
public record AddNode(String name, String type, Optional<Bounds> place) implements Edit {

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_addNode, name);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        Faults.requireName(name);
        Faults.requireFree(context.node(name).isPresent(), name);
        YamlScript script = YamlScript.of(context);
        Header.ensure(script, context, type);
        script.set(TopologyPaths.node(name), "type: " + YamlString.of(type));
        TopologyLayout layout = place.map(bounds -> context.layout().with(name, bounds)).orElse(context.layout());
        return new Effect(script.edits(), layout, Map.of());
    }

    /** {@return a name that no node of the topology has, made from the last part of a type's name} */
    public static String freeName(ServiceTemplate template, String type) {
        Set<String> taken = template.getTopology() == null ? Set.of()
                : template.getTopology().getNodeTemplates().stream().map(NamedElement::getName)
                        .collect(Collectors.toSet());
        return FreeName.of(TypeNames.shortName(type), taken);
    }
}
