package org.deepworkbench.topology.core.edit;

import java.util.List;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;

/** Where policies are written: in a list, or by some in a map. */
final class Policies {

    private Policies() {
    }

    /** Adds a policy, to the list or map of policies that there is. */
    static void add(YamlScript script, String name, String yaml) throws FaultException {
        List<String> section = ElementKind.POLICY.section();
        boolean map = script.find(section).filter(YamlMapping.class::isInstance).isPresent();
        if (map) {
            script.set(TopologyPaths.policy(name), yaml);
        } else {
            int size = script.find(section).filter(YamlSequence.class::isInstance)
                    .map(list -> ((YamlSequence) list).items().size()).orElse(0);
            script.set(List.of(TopologyPaths.TOPOLOGY, TopologyPaths.POLICIES, size, name), yaml);
        }
    }
}
