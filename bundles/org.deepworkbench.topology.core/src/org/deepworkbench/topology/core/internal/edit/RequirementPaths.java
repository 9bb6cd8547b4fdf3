package org.deepworkbench.topology.core.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;

/** Where the requirements of a node template stand: in a list of one-entry maps, or in a map. */
public final class RequirementPaths {

    private RequirementPaths() {
    }

    /** {@return the value of the requirement at the index} */
    public static List<Object> of(YamlScript script, String node, int index) {
        List<Object> item = item(script, node, index);
        Optional<YamlNode> value = script.find(item);
        boolean inList = item.get(item.size() - 1) instanceof Integer;
        return inList && value.orElse(null) instanceof YamlMapping mapping && !mapping.entries().isEmpty()
                ? with(item, mapping.entries().get(0).name())
                : item;
    }

    /** {@return the item of the list, or the entry of the map, that the requirement at the index is} */
    public static List<Object> item(YamlScript script, String node, int index) {
        List<Object> section = section(node);
        if (script.find(section).orElse(null) instanceof YamlMapping mapping) {
            return with(section, mapping.effective().get(index).name());
        }
        return with(section, index);
    }

    /** Adds a requirement with its target to those of a node, in the form that they have. */
    public static void add(YamlScript script, String node, String requirement, String target) throws FaultException {
        List<Object> section = section(node);
        Optional<YamlNode> present = script.find(section);
        if (present.orElse(null) instanceof YamlMapping mapping && !mapping.entries().isEmpty()) {
            script.set(with(section, requirement), target);
        } else {
            int size = present.orElse(null) instanceof YamlSequence list ? list.items().size() : 0;
            script.set(with(section, size), YamlString.of(requirement) + ": " + target);
        }
    }

    /** {@return the path one step further} */
    public static List<Object> with(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private static List<Object> section(String node) {
        return List.of("topology_template", "node_templates", node, "requirements");
    }
}
