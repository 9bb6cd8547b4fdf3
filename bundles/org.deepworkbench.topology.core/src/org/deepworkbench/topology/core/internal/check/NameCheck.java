package org.deepworkbench.topology.core.internal.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Findings;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.profile.TypeSections;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;
import org.deepworkbench.topology.core.internal.yaml.YamlTree;
import org.eclipse.osgi.util.NLS;

/** Names that must be unique: the specification demands one meaning for each. */
final class NameCheck {

    private static final String MERGE = "<<";
    private static final List<String> TOPOLOGIES = List.of("topology_template", "service_template");
    private static final Set<String> SECTIONS = Set.of("node_templates", "relationship_templates", "inputs", "outputs",
            "groups", "policies", "workflows");

    /** A name that is given a second time in a section; in a list services accept that. */
    private record Duplicate(YamlEntry entry, String section, boolean inList) {

        void report(Findings findings) {
            String message = NLS.bind(Messages.Check_duplicateName, entry.name(), section);
            if (inList) {
                findings.warning(DiagnosticCode.DUPLICATE_NAME, entry.key(), message);
            } else {
                findings.error(DiagnosticCode.DUPLICATE_NAME, entry.key(), message);
            }
        }
    }

    private NameCheck() {
    }

    /** Reports each name that is given twice. */
    static void check(YamlMapping root, Findings findings) {
        duplicates(root).forEach(duplicate -> duplicate.report(findings));
    }

    /** {@return where the keys are that this check reports} */
    static Set<Integer> places(YamlTree tree) {
        return tree.mapping().map(root -> duplicates(root).stream().map(duplicate -> duplicate.entry().start())
                .collect(Collectors.toSet())).orElse(Set.of());
    }

    private static List<Duplicate> duplicates(YamlMapping root) {
        List<Duplicate> found = new ArrayList<>();
        for (YamlEntry entry : root.entries()) {
            if (TypeSections.kind(entry.name()) != null) {
                asMap(entry.value()).ifPresent(types -> collect(types, entry.name(), found));
            } else if (TOPOLOGIES.contains(entry.name())) {
                asMap(entry.value()).ifPresent(topology -> topology.entries().stream()
                        .filter(section -> SECTIONS.contains(section.name()))
                        .forEach(section -> section(section, found)));
            }
        }
        return found;
    }

    private static void section(YamlEntry section, List<Duplicate> found) {
        if (section.value().resolved() instanceof YamlSequence list) {
            Set<String> seen = new HashSet<>();
            list.items().stream().flatMap(item -> asMap(item).stream()).filter(item -> item.entries().size() == 1)
                    .map(item -> item.entries().get(0)).filter(entry -> !seen.add(entry.name()))
                    .forEach(entry -> found.add(new Duplicate(entry, section.name(), true)));
        } else {
            asMap(section.value()).ifPresent(names -> collect(names, section.name(), found));
        }
    }

    private static void collect(YamlMapping names, String section, List<Duplicate> found) {
        if (names.plain()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        names.entries().stream().filter(entry -> !entry.name().equals(MERGE) && !seen.add(entry.name()))
                .forEach(entry -> found.add(new Duplicate(entry, section, false)));
    }

    private static Optional<YamlMapping> asMap(YamlNode node) {
        return node.resolved() instanceof YamlMapping mapping ? Optional.of(mapping) : Optional.empty();
    }
}
