package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepworkbench.topology.core.edit.SetValue;
import org.deepworkbench.topology.core.edit.UnsetValue;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.Value;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Adding;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Verb;
import org.deepworkbench.topology.ui.internal.properties.model.Field.Label;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;

/**
 * Makes a field of a list of conditions on attributes (TOSCA Simple Profile 1.3, section 3.6.25), of which some may be
 * joined with {@code and}, {@code or} and {@code not}. What is of another shape is typed as a whole.
 *
 * @param session the topology
 * @param path    where the list stands or would stand
 */
record ClauseFields(DocumentSession session, ValuePath path) {

    /** What is joined deeper inside is typed as a whole. */
    private static final int DEEPEST = 5;
    private static final Pattern TYPED = Pattern.compile("\\s*([\\w-]+)\\s+(\\S.*)"); //$NON-NLS-1$

    /** {@return the field, with a part for each condition} */
    Field of(String label, List<Value> clauses) {
        return list(path, label, clauses, path, 0);
    }

    private Field list(ValuePath id, String label, List<Value> clauses, ValuePath place, int depth) {
        List<Field> parts = new ArrayList<>();
        for (Value clause : clauses) {
            parts.add(part(clause, place.inside(parts.size()), depth));
        }
        Adding adding = new Adding(Messages.Adding_condition, typed -> add(typed, place.inside(clauses.size())));
        return new Field(id.toString(), Label.of(label), new Kind.Group(true), Content.of(""), //$NON-NLS-1$
                Actions.NONE.with(adding), parts);
    }

    private Field part(Value clause, ValuePath place, int depth) {
        Optional<Assignment> only = only(clause);
        Optional<Join> join = only.flatMap(entry -> Join.of(entry.getName()));
        Field field = join.isPresent() && depth < DEEPEST && only.get().getValue() instanceof ListValue joined
                ? joined(join.get(), joined, place, depth)
                : only.filter(entry -> join.isEmpty()).flatMap(entry -> attribute(entry, place))
                        .orElseGet(() -> whole(clause, place));
        Actions actions = field.actions().with(Verb.REMOVE, new UnsetValue(place));
        return field.with(depth + 1 < DEEPEST && join.isEmpty()
                ? actions.with(Verb.JOIN, new SetValue(place, Join.AND.yaml(ValueText.of(clause)))) : actions);
    }

    private Field joined(Join join, ListValue clauses, ValuePath place, int depth) {
        ValuePath inside = place.inside(join.keyname());
        Field list = list(place, join.label(clauses.getItems().size()), clauses.getItems(), inside, depth + 1);
        List<Field> parts = new ArrayList<>(List.of(join.choice(inside)));
        parts.addAll(list.parts());
        return list.withParts(parts).with(Content.of("").with(session.problemsIn(clauses))); //$NON-NLS-1$
    }

    private static Optional<Assignment> only(Value value) {
        return value instanceof MapValue map && map.getEntries().size() == 1 ? Optional.of(map.getEntries().get(0))
                : Optional.empty();
    }

    /** {@return a field of what one attribute must be like; nothing where that has another shape} */
    private Optional<Field> attribute(Assignment clause, ValuePath place) {
        ValuePath inside = place.inside(clause.getName());
        if (!(clause.getValue() instanceof ListValue list)) {
            return only(clause.getValue()).filter(ClauseFields::isCondition)
                    .map(constraint -> comparison(place, clause.getName(), constraint, inside));
        }
        List<Assignment> constraints = list.getItems().stream().flatMap(item -> only(item).stream())
                .filter(ClauseFields::isCondition).toList();
        if (constraints.isEmpty() || constraints.size() < list.getItems().size()) {
            return Optional.empty();
        }
        return Optional.of(constraints.size() == 1
                ? comparison(place, clause.getName(), constraints.get(0), inside.inside(0))
                : comparisons(clause.getName(), constraints, place, inside));
    }

    private static boolean isCondition(Assignment constraint) {
        return ConditionText.of(ConstraintFields.text(constraint.getName(), constraint.getValue())).isPresent();
    }

    private Field comparisons(String attribute, List<Assignment> constraints, ValuePath place, ValuePath inside) {
        List<Field> parts = new ArrayList<>();
        for (Assignment constraint : constraints) {
            ValuePath at = inside.inside(parts.size());
            Field part = comparison(at, "", constraint, at); //$NON-NLS-1$
            parts.add(part.with(part.actions().with(Verb.REMOVE, new UnsetValue(at))));
        }
        return new Field(place.toString(), Label.of(attribute), new Kind.Group(true), Content.of(""), //$NON-NLS-1$
                Actions.NONE.with(new Adding(Messages.Adding_constraint,
                        typed -> typed.isBlank() ? Commit.NOTHING : constrain(typed, inside.inside(parts.size())))),
                parts);
    }

    private Field comparison(ValuePath id, String label, Assignment constraint, ValuePath place) {
        String text = ConstraintFields.text(constraint.getName(), constraint.getValue());
        return new Field(id.toString(), Label.of(label), ConstraintFields.kind(session, text, Schema.UNKNOWN),
                Content.of(text).with(session.problemsIn(constraint)), Actions.of(typed -> constrain(typed, place)),
                List.of());
    }

    private static Commit constrain(String typed, ValuePath place) {
        return ConstraintFields.yaml(typed)
                .<Commit>map(yaml -> new Commit.Run(new SetValue(place, "{ " + yaml + " }"))) //$NON-NLS-1$ //$NON-NLS-2$
                .orElse(new Commit.Refusal(Messages.Refusal_constraint));
    }

    private Field whole(Value clause, ValuePath place) {
        return new Field(place.toString(), Label.of(""), new Kind.Line(), //$NON-NLS-1$
                Content.of(ValueText.of(clause)).with(session.problemsIn(clause)),
                Actions.of(typed -> typed.isBlank() ? Commit.NOTHING
                        : new Commit.Run(new SetValue(place, typed.strip()))),
                List.of());
    }

    private static Commit add(String typed, ValuePath place) {
        return typed.isBlank() ? Commit.NOTHING
                : yaml(typed).<Commit>map(yaml -> new Commit.Run(new SetValue(place, yaml)))
                        .orElse(new Commit.Refusal(Messages.Refusal_condition));
    }

    /** An attribute and a constraint; before them may stand what they are the first of. */
    private static Optional<String> yaml(String typed) {
        Matcher parts = TYPED.matcher(typed);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Join.of(parts.group(1))
                .map(join -> yaml(parts.group(2)).map(inner -> join.yaml("{ " + inner + " }"))) //$NON-NLS-1$ //$NON-NLS-2$
                .orElseGet(() -> ConstraintFields.yaml(parts.group(2))
                        .map(constraint -> parts.group(1) + ": [ { " + constraint + " } ]")); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
