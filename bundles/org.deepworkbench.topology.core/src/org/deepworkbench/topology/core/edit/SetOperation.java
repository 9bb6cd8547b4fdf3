package org.deepworkbench.topology.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.eclipse.osgi.util.NLS;

/**
 * Says what an operation of a node's interface runs or is told, or takes that away. Operations stand where the file has
 * them: as keys of the interface, or under {@code operations} as from TOSCA 1.3 on.
 *
 * @param node      name of the node template
 * @param owner     name of the interface
 * @param operation name of the operation
 * @param inside    keyname such as {@code implementation}, with the names and indices of what is nested in it
 * @param yaml      the value as YAML; empty takes it away
 */
public record SetOperation(String node, String owner, String operation, List<Object> inside, Optional<String> yaml)
        implements Edit {

    private static final String INTERFACES = "interfaces";
    private static final String OPERATIONS = "operations";
    private static final String IMPLEMENTATION = "implementation";
    private static final Set<String> WITHOUT_OPERATIONS = Set.of("tosca_simple_yaml_1_0", "tosca_simple_yaml_1_1",
            "tosca_simple_yaml_1_2");

    public SetOperation {
        inside = List.copyOf(inside);
    }

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_setOperation, new Object[] { inside.get(0), owner, operation });
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        Faults.node(context, node);
        YamlScript script = YamlScript.of(context);
        List<Object> path = path(script, context.template().getVersion());
        Optional<YamlScalar> text = script.find(path).filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast).filter(scalar -> !scalar.isNull());
        boolean implementation = inside.equals(List.of(IMPLEMENTATION));
        boolean full = script.find(path).filter(YamlMapping.class::isInstance).isPresent();
        List<Object> place = new ArrayList<>(path);
        place.addAll(full || !implementation ? inside : List.of());
        if (yaml.isEmpty()) {
            script.unset(place, TopologyPaths.ENTRY);
        } else {
            if (text.isPresent() && !implementation) {
                script.set(path, IMPLEMENTATION + ": " + YamlString.of(text.get().text()) + "\n");
            }
            script.set(place, yaml.get());
        }
        return new Effect(script.edits(), context.layout(), Map.of());
    }

    private List<Object> path(YamlScript script, String version) {
        List<Object> path = TopologyPaths.node(node, INTERFACES, owner);
        boolean present = script.find(path).filter(YamlMapping.class::isInstance).isPresent();
        List<Object> nested = TopologyPaths.node(node, INTERFACES, owner, OPERATIONS);
        boolean below = present ? script.find(nested).isPresent()
                : version != null && !WITHOUT_OPERATIONS.contains(version);
        List<Object> found = below ? nested : path;
        found.add(operation);
        return found;
    }
}
