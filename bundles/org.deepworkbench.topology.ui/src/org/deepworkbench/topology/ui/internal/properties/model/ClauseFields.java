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
 * Makes a field of a list of conditions on attributes (TOSCA Simple Profile 1.3, section 3.6.25). One that is put
 * together with {@code and}, {@code or} and {@code not} is typed as a whole.
 *
 * @param session the topology
 * @param path    where the list stands or would stand
 */
record ClauseFields(DocumentSession session, ValuePath path) {

    private static final Pattern TYPED = Pattern.compile("\\s*([\\w-]+)\\s+(\\S.*)"); //$NON-NLS-1$

    /** {@return the field, with a part for each condition} */
    Field of(String label, List<Value> clauses) {
        List<Field> parts = new ArrayList<>();
        for (Value clause : clauses) {
            parts.add(part(clause, path.inside(parts.size())));
        }
        Adding adding = new Adding(Messages.Adding_condition, typed -> add(typed, path.inside(clauses.size())));
        return new Field(path.toString(), Label.of(label), new Kind.Group(true), Content.of(""), //$NON-NLS-1$
                Actions.NONE.with(adding), parts);
    }

    private Field part(Value clause, ValuePath place) {
        Optional<Assignment> only = only(clause);
        Optional<Assignment> constraint = only.map(Assignment::getValue)
                .flatMap(value -> value instanceof ListValue list && list.getItems().size() == 1
                        ? only(list.getItems().get(0)) : only(value))
                .filter(known -> ConditionText.of(ConstraintFields.text(known.getName(), known.getValue())).isPresent());
        return constraint.map(known -> comparison(only.get(), known, place)).orElseGet(() -> whole(clause, place));
    }

    private static Optional<Assignment> only(Value value) {
        return value instanceof MapValue map && map.getEntries().size() == 1 ? Optional.of(map.getEntries().get(0))
                : Optional.empty();
    }

    private Field comparison(Assignment clause, Assignment constraint, ValuePath place) {
        String text = ConstraintFields.text(constraint.getName(), constraint.getValue());
        ValuePath inside = clause.getValue() instanceof ListValue ? place.inside(clause.getName(), 0)
                : place.inside(clause.getName());
        Actions actions = Actions.of(typed -> ConstraintFields.yaml(typed)
                .<Commit>map(yaml -> new Commit.Run(new SetValue(inside, "{ " + yaml + " }"))) //$NON-NLS-1$ //$NON-NLS-2$
                .orElse(new Commit.Refusal(Messages.Refusal_constraint)));
        return new Field(place.toString(), Label.of(clause.getName()),
                ConstraintFields.kind(session, text, Schema.UNKNOWN),
                Content.of(text).with(session.problemsIn(clause)),
                actions.with(Verb.REMOVE, new UnsetValue(place)), List.of());
    }

    private Field whole(Value clause, ValuePath place) {
        Actions actions = Actions.of(typed -> typed.isBlank() ? Commit.NOTHING
                : new Commit.Run(new SetValue(place, typed.strip())));
        return new Field(place.toString(), Label.of(""), new Kind.Line(), //$NON-NLS-1$
                Content.of(ValueText.of(clause)).with(session.problemsIn(clause)),
                actions.with(Verb.REMOVE, new UnsetValue(place)), List.of());
    }

    private static Commit add(String typed, ValuePath place) {
        if (typed.isBlank()) {
            return Commit.NOTHING;
        }
        Matcher parts = TYPED.matcher(typed);
        return (parts.matches() ? ConstraintFields.yaml(parts.group(2)) : Optional.<String>empty())
                .<Commit>map(yaml -> new Commit.Run(
                        new SetValue(place, parts.group(1) + ": [ { " + yaml + " } ]"))) //$NON-NLS-1$ //$NON-NLS-2$
                .orElse(new Commit.Refusal(Messages.Refusal_condition));
    }
}
