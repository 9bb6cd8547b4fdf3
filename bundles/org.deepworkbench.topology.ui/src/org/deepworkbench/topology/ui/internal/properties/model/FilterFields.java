package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.Value;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Adding;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Verb;
import org.deepworkbench.topology.ui.internal.properties.model.Field.Label;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;

/**
 * Makes a field of a filter: what the properties of a node, and those of its capabilities, must be like.
 *
 * @param session the topology
 * @param id      identifies the field in its form
 * @param filter  what the topology says; null for nothing
 * @param type    what sort of node is meant, where that is known
 * @param setter  makes the edits
 */
record FilterFields(DocumentSession session, String id, Value filter, Optional<NodeType> type, Setter setter) {

    private static final String PROPERTIES = "properties"; //$NON-NLS-1$
    private static final String CAPABILITIES = "capabilities"; //$NON-NLS-1$
    private static final Pattern TYPED = Pattern.compile("\\s*([\\w-]+)(?:\\.([\\w-]+))?\\s+(\\S.*)"); //$NON-NLS-1$

    /** Makes an edit of something in the filter. */
    interface Setter {

        /** {@return what gives a place in the filter that YAML, or takes away what stands there} */
        Edit edit(List<Object> inside, Optional<String> yaml);
    }

    /** A clause of a filter: where it stands in the filter, and what it is of. */
    private record Clause(String name, Value value, List<Object> place) {
    }

    /** {@return the field, with a part for each condition} */
    Field field(String label, String about) {
        return new Field(id, new Label(label, about, false), new Kind.Group(true), Content.of(""), //$NON-NLS-1$
                Actions.NONE.with(new Adding(Messages.Adding_clause, this::add)),
                clauses().stream().map(this::field).toList());
    }

    private List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>(listed(filter, "", List.of())); //$NON-NLS-1$
        items(member(filter, CAPABILITIES)).forEach(item -> clauses.addAll(listed(item.value(), item.name() + '.',
                List.of(CAPABILITIES, item.place().get(0), item.place().get(1)))));
        return clauses;
    }

    private static List<Clause> listed(Value owner, String prefix, List<Object> before) {
        return items(member(owner, PROPERTIES)).stream().map(item -> {
            List<Object> place = new ArrayList<>(before);
            place.add(PROPERTIES);
            place.addAll(item.place());
            return new Clause(prefix + item.name(), item.value(), place);
        }).toList();
    }

    /** {@return the entries of a list of maps, each with its index and its name as its place} */
    private static List<Clause> items(Optional<Value> list) {
        List<Clause> items = new ArrayList<>();
        List<Value> maps = list.orElse(null) instanceof ListValue found ? found.getItems() : List.of();
        for (int i = 0; i < maps.size(); i++) {
            List<Assignment> entries = maps.get(i) instanceof MapValue map ? map.getEntries() : List.of();
            for (Assignment entry : entries) {
                items.add(new Clause(entry.getName(), entry.getValue(), List.of(i, entry.getName())));
            }
        }
        return items;
    }

    private static Optional<Value> member(Value owner, String name) {
        return owner instanceof MapValue map ? Forms.named(map.getEntries(), name).map(Assignment::getValue)
                : Optional.empty();
    }

    private Field field(Clause clause) {
        String text = clause.value() instanceof MapValue map && map.getEntries().size() == 1
                ? ConstraintFields.text(map.getEntries().get(0).getName(), map.getEntries().get(0).getValue())
                : ValueText.of(clause.value());
        Actions actions = Actions.of(typed -> ConstraintFields.yaml(typed)
                .<Commit>map(yaml -> run(clause.place(), Optional.of("{ " + yaml + " }"))) //$NON-NLS-1$ //$NON-NLS-2$
                .orElse(new Commit.Refusal(Messages.Refusal_constraint)));
        List<Object> item = clause.place().subList(0, clause.place().size() - 1);
        return new Field(id + ' ' + clause.place(), Label.of(clause.name()),
                ConstraintFields.kind(session, text, schema(clause.name())),
                Content.of(text).with(Optional.ofNullable(clause.value()).map(session::problemsIn).orElse(List.of())),
                actions.with(Verb.REMOVE, setter.edit(item, Optional.empty())), List.of());
    }

    /** What the type says of a property, or, after a dot, of one of a capability. */
    private Schema schema(String clause) {
        TypeLibrary types = session.document().types();
        int dot = clause.indexOf('.');
        return type.flatMap(known -> dot < 0 ? Optional.of(types.properties(known))
                : Optional.ofNullable(types.capabilities(known).get(clause.substring(0, dot))).map(types::properties))
                .map(properties -> properties.get(clause.substring(dot + 1))).map(Schema::of).orElse(Schema.UNKNOWN);
    }

    /** A property, or a capability's after a dot, then a constraint. */
    private Commit add(String typed) {
        if (typed.isBlank()) {
            return Commit.NOTHING;
        }
        Matcher parts = TYPED.matcher(typed);
        Optional<String> yaml = parts.matches() ? ConstraintFields.yaml(parts.group(3)) : Optional.empty();
        if (yaml.isEmpty()) {
            return new Commit.Refusal(Messages.Refusal_clause);
        }
        boolean ofNode = parts.group(2) == null;
        String clause = parts.group(ofNode ? 1 : 2) + ": { " + yaml.get() + " }"; //$NON-NLS-1$ //$NON-NLS-2$
        return ofNode ? run(List.of(PROPERTIES, size(member(filter, PROPERTIES))), Optional.of(clause))
                : ofCapability(parts.group(1), clause);
    }

    private Commit ofCapability(String capability, String clause) {
        Optional<Value> capabilities = member(filter, CAPABILITIES);
        return items(capabilities).stream().filter(item -> item.name().equals(capability)).findFirst()
                .map(item -> run(List.of(CAPABILITIES, item.place().get(0), capability, PROPERTIES,
                        size(member(item.value(), PROPERTIES))), Optional.of(clause)))
                .orElseGet(() -> run(List.of(CAPABILITIES, size(capabilities)), Optional.of(
                        capability + ":\n  properties:\n    - " + clause))); //$NON-NLS-1$
    }

    private static int size(Optional<Value> list) {
        return list.orElse(null) instanceof ListValue found ? found.getItems().size() : 0;
    }

    private Commit run(List<Object> inside, Optional<String> yaml) {
        return new Commit.Run(setter.edit(inside, yaml));
    }
}
