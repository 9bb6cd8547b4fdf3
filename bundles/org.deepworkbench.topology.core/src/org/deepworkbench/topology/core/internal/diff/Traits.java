package org.deepworkbench.topology.core.internal.diff;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.deepworkbench.topology.core.diff.ElementKind;
import org.deepworkbench.topology.core.diff.Subject;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;

/** What is said of the nodes and inputs of one side, and by whom they are used. */
final class Traits {

    /** What counts more than any single property. */
    private static final String TYPE = "type";

    private final TopologyTemplate topology;
    private final ElementFacts facts;
    private final References references;

    /** @param names call whatever may have been renamed by one name, so that references to it agree */
    Traits(Side side, Names names) {
        topology = side.template().getTopology();
        references = names.references();
        side.facts(names);
        facts = new ElementFacts(side.types(), new Names(names.nodes(), names.calledNodes(), names.calledInputs(),
                new References()));
    }

    /** {@return the traits of the nodes by name} */
    Map<String, Set<String>> nodes(List<String> wanted) {
        return wanted.isEmpty() ? Map.of()
                : of(topology.getNodeTemplates(), ElementKind.NODE, wanted, references::toNode);
    }

    /** {@return the traits of the inputs by name} */
    Map<String, Set<String>> inputs(List<String> wanted) {
        return wanted.isEmpty() ? Map.of()
                : of(topology.getInputs(), ElementKind.INPUT, wanted, references::toInput);
    }

    private Map<String, Set<String>> of(List<? extends NamedElement> elements, ElementKind kind, List<String> wanted,
            Function<String, List<Subject>> users) {
        Map<String, Set<String>> traits = new LinkedHashMap<>();
        Set<String> names = new HashSet<>(wanted);
        for (NamedElement element : elements) {
            if (names.contains(element.getName())) {
                Set<String> found = new HashSet<>();
                collect(facts.group(element, new Subject(kind, List.of())), found);
                users.apply(element.getName()).forEach(user -> found.add("used by " + user.kind() + user.path()));
                traits.put(element.getName(), found);
            }
        }
        return traits;
    }

    private static void collect(Fact fact, Set<String> found) {
        switch (fact) {
            case Fact.Group group -> group.parts().values().forEach(part -> collect(part, found));
            case Fact.Row row -> row.items().forEach(item -> collect(item, found));
            case Fact.Bag bag -> bag.items().forEach(item -> collect(item, found));
            case Fact.Leaf leaf -> {
                String trait = leaf.subject().path() + leaf.meaning();
                found.add(trait);
                if (leaf.subject().path().equals(List.of(TYPE))) {
                    found.add("of type " + trait);
                }
            }
        }
    }
}
