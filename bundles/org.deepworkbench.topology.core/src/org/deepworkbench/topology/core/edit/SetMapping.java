package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.eclipse.osgi.util.NLS;

/**
 * Maps a part of the node type that the topology stands for to a part of the topology.
 *
 * @param section {@code properties}, {@code attributes}, {@code capabilities} or {@code requirements}
 * @param name    name of the part of the node type
 * @param target  a node and its part, or an input alone; nothing takes the mapping away
 */
public record SetMapping(String section, String name, List<String> target) implements Edit {

    private static final String MAPPING = "mapping";

    public SetMapping {
        target = List.copyOf(target);
    }

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_setMapping, name);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        YamlScript script = YamlScript.of(context);
        List<Object> path = TopologyPaths.of(SetSubstitution.SECTION, section, name);
        if (target.isEmpty()) {
            script.unset(path, SetSubstitution.SECTION.size());
        } else {
            boolean extended = script.find(path).filter(YamlMapping.class::isInstance)
                    .filter(map -> script.find(TopologyPaths.of(path, MAPPING)).isPresent()).isPresent();
            script.set(extended ? TopologyPaths.of(path, MAPPING) : path, Members.list(target));
        }
        return new Effect(script.edits(), context.layout(), Map.of());
    }
}
