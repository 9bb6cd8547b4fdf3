package org.deepworkbench.topology.core.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlTree;
import org.eclipse.osgi.util.NLS;

/** Names that must be unique: the specification demands one meaning for each. */
final class NameCheck {

    private static final String TOPOLOGY = "topology_template";
    private static final List<String> SECTIONS = List.of("node_templates", "relationship_templates", "inputs",
            "outputs", "groups");

    private final Scope scope;

    NameCheck(Scope scope) {
        this.scope = scope;
    }

    void run() {
        SECTIONS.forEach(section -> section(scope.root(), section)
                .ifPresent(mapping -> check(mapping, section)));
    }

    /** {@return whether the key at the offset is a name that this check looks after} */
    static boolean isUniqueName(YamlTree tree, int offset) {
        return tree.mapping().stream()
                .flatMap(root -> SECTIONS.stream().flatMap(section -> section(root, section).stream()))
                .flatMap(mapping -> mapping.entries().stream()).anyMatch(entry -> entry.start() == offset);
    }

    private void check(YamlMapping mapping, String section) {
        Set<String> seen = new HashSet<>();
        for (YamlEntry entry : mapping.entries()) {
            if (!seen.add(entry.name())) {
                scope.findings().error(DiagnosticCode.DUPLICATE_NAME, entry.key(),
                        NLS.bind(Messages.Check_duplicateName, entry.name(), section));
            }
        }
    }

    private static Optional<YamlMapping> section(YamlMapping root, String section) {
        return root.get(TOPOLOGY).flatMap(NameCheck::asMap).flatMap(topology -> topology.get(section))
                .flatMap(NameCheck::asMap);
    }

    private static Optional<YamlMapping> asMap(Object node) {
        return node instanceof YamlMapping mapping ? Optional.of(mapping) : Optional.empty();
    }
}
