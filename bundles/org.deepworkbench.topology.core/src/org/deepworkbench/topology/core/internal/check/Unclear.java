package org.deepworkbench.topology.core.internal.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;

/**
 * Why a name that a topology lacks may be right nevertheless.
 *
 * @param addOn whether the file adds to others, its {@code parents} in the metadata, whose nodes and inputs it can name
 * @param twice names that several node templates have; another of its names is likely to be misspelt that way
 */
record Unclear(boolean addOn, Set<String> twice) {

    static Unclear of(ServiceTemplate template, YamlMapping root) {
        boolean addOn = template.getMetadata().stream().anyMatch(entry -> "parents".equals(entry.getName()));
        return new Unclear(addOn, twice(root));
    }

    private static Set<String> twice(YamlMapping root) {
        Optional<YamlMapping> nodes = map(root, "topology_template").or(() -> map(root, "service_template"))
                .flatMap(topology -> map(topology, "node_templates"));
        if (nodes.isEmpty() || nodes.get().plain()) {
            return Set.of();
        }
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (YamlEntry entry : nodes.get().entries()) {
            if (!seen.add(entry.name()) && !entry.name().equals("<<")) {
                twice.add(entry.name());
            }
        }
        return twice;
    }

    private static Optional<YamlMapping> map(YamlMapping parent, String key) {
        Optional<YamlNode> value = parent.get(key);
        return value.map(YamlNode::resolved).filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
    }

    /** {@return whether nothing is to be said about an unknown name, near a known one or not} */
    boolean hides(DiagnosticCode code, boolean near) {
        return addOn && !near || code == DiagnosticCode.UNKNOWN_NODE && !twice.isEmpty();
    }
}
