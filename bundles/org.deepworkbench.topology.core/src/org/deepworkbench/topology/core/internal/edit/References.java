package org.deepworkbench.topology.core.internal.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.deepworkbench.topology.core.internal.yaml.YamlAlias;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;

/** Finds where a topology file names things. */
public final class References {

    private static final String MERGE = "<<";

    private final Map<String, Set<String>> wanted;
    private final Set<YamlScalar> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Consumer<Reference> visitor;

    /** How a place was reached. */
    private record Way(Way before, Child child, boolean written) {

        static final Way ROOT = new Way(null, null, true);

        Way to(Child next) {
            return new Way(this, next, written && !(next.value() instanceof YamlAlias));
        }

        Way shared() {
            return new Way(before, child, false);
        }

        List<Child> places() {
            List<Child> places = new ArrayList<>();
            for (Way way = this; way.child != null; way = way.before) {
                places.add(way.child);
            }
            Collections.reverse(places);
            return places;
        }
    }

    private References(Map<String, Set<String>> wanted, Consumer<Reference> visitor) {
        this.wanted = wanted;
        this.visitor = visitor;
    }

    /** {@return the places where a thing is named, each once, in the order they are found} */
    public static List<Reference> to(YamlNode root, String kind, String name) {
        return to(root, Map.of(kind, Set.of(name)));
    }

    /** {@return the places where one of the things is named; names by kind} */
    public static List<Reference> to(YamlNode root, Map<String, Set<String>> wanted) {
        List<Reference> found = new ArrayList<>();
        References search = new References(wanted, found::add);
        search.rule(Grammar.FILE, root, Way.ROOT, false);
        search.functions(root, Way.ROOT);
        return found;
    }

    private void rule(String rule, YamlNode node, Way way, boolean function) {
        for (Grammar.Pattern pattern : Grammar.TOSCA.patterns(rule)) {
            match(pattern, 0, node, way, function);
        }
    }

    private void match(Grammar.Pattern pattern, int depth, YamlNode written, Way way, boolean function) {
        YamlNode node = written.resolved();
        if (depth == pattern.steps().size()) {
            pattern.rule().ifPresent(rule -> rule(rule, node, way, function));
            if (node instanceof YamlScalar scalar) {
                name(pattern, scalar, way, function);
            }
            return;
        }
        String step = pattern.steps().get(depth);
        switch (step) {
            case "*" -> entries(node, way, (child, next) -> match(pattern, depth + 1, child.value(), next, function));
            case "^" -> entries(node, way, (child, next) -> name(pattern,
                    ((YamlMapping) child.container()).entries().get(child.index()).key(), next, function));
            case "#", "0", "first", "sole" -> items(step, node, way).forEach(
                    child -> match(pattern, depth + 1, child.value(), way.to(child), function));
            default -> keyed(node, step, way,
                    (child, next) -> match(pattern, depth + 1, child.value(), next, function));
        }
    }

    private static List<Child> items(String step, YamlNode node, Way way) {
        if (!(node instanceof YamlSequence list) || list.items().isEmpty()) {
            return List.of();
        }
        boolean several = list.items().size() > 1;
        return switch (step) {
            case "#" -> Child.all(list);
            case "first" -> several ? List.of(new Child(list, 0)) : List.of();
            case "sole" -> several ? List.of() : List.of(new Child(list, 0));
            default -> List.of(new Child(list, 0));
        };
    }

    /** Visits a place and the way to it. */
    private interface Visitor {
        void visit(Child child, Way way);
    }

    private static void keyed(YamlNode node, String name, Way way, Visitor visitor) {
        if (node instanceof YamlMapping mapping) {
            for (Child child : Child.all(mapping)) {
                String key = mapping.entries().get(child.index()).name();
                if (key.equals(name)) {
                    visitor.visit(child, way.to(child));
                } else if (key.equals(MERGE)) {
                    merged(child.value(), source -> keyed(source, name, way.shared(), visitor));
                }
            }
        }
    }

    /** The entries of a map, or of the maps in a list, merged maps included. */
    private static void entries(YamlNode node, Way way, Visitor visitor) {
        if (node instanceof YamlMapping mapping) {
            for (Child child : Child.all(mapping)) {
                if (mapping.entries().get(child.index()).name().equals(MERGE)) {
                    merged(child.value(), source -> entries(source, way.shared(), visitor));
                } else {
                    visitor.visit(child, way.to(child));
                }
            }
        } else if (node instanceof YamlSequence list) {
            for (Child item : Child.all(list)) {
                if (item.value().resolved() instanceof YamlMapping mapping) {
                    entries(mapping, way.to(item), visitor);
                }
            }
        }
    }

    private static void merged(YamlNode source, Consumer<YamlNode> visitor) {
        if (source.resolved() instanceof YamlSequence list) {
            list.items().forEach(item -> visitor.accept(item.resolved()));
        } else {
            visitor.accept(source.resolved());
        }
    }

    private void name(Grammar.Pattern pattern, YamlScalar scalar, Way way, boolean function) {
        boolean named = pattern.kinds().stream()
                .anyMatch(kind -> wanted.getOrDefault(kind, Set.of()).contains(scalar.text()));
        if (named && seen.add(scalar)) {
            visitor.accept(new Reference(scalar, way.places(), way.written(), function));
        }
    }

    private void functions(YamlNode node, Way way) {
        if (node instanceof YamlMapping mapping && mapping.entries().size() == 1) {
            call(mapping.entries().get(0), way.to(new Child(mapping, 0)));
        }
        for (Child child : Child.all(node)) {
            functions(child.value(), way.to(child));
        }
    }

    private void call(YamlEntry call, Way way) {
        String name = call.name().startsWith("$") ? call.name().substring(1) : call.name();
        for (Grammar.Pattern pattern : Grammar.TOSCA.patterns(Grammar.FUNCTION)) {
            if (pattern.steps().get(0).equals(name)) {
                match(pattern, 1, call.value(), way, true);
            }
        }
    }
}
