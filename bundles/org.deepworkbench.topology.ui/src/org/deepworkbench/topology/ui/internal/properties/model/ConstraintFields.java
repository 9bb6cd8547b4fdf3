package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.edit.SetValue;
import org.deepworkbench.topology.core.edit.UnsetValue;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.core.function.InputText;
import org.deepworkbench.topology.model.tosca.Constraint;
import org.deepworkbench.topology.model.tosca.Value;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Adding;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Verb;
import org.deepworkbench.topology.ui.internal.properties.model.Field.Label;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;

/** Makes fields of constraints, each typed as {@code >= 1}, {@code in [ a, b ]} or {@code min_length: 2}. */
final class ConstraintFields {

    private static final Map<String, String> SIGNS = Map.of("greater_or_equal", ">=", "greater_than", ">", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            "less_or_equal", "<=", "less_than", "<", "valid_values", "in", "pattern", "matches"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

    /** A comparison with a number and its unit. */
    private static final Pattern AMOUNT = Pattern
            .compile("\\s*(>=|<=|>|<)\\s*([0-9.]{1,30}\\s[A-Za-z]{1,6})\\s*"); //$NON-NLS-1$

    private final DocumentSession session;

    ConstraintFields(DocumentSession session) {
        this.session = session;
    }

    /** {@return a field with a part for each constraint on values of a schema} */
    Field of(String label, List<Constraint> constraints, Schema schema, ValuePath path) {
        List<Field> parts = new ArrayList<>();
        for (int i = 0; i < constraints.size(); i++) {
            parts.add(part(constraints.get(i), schema, inner(path, i)));
        }
        Actions actions = Actions.NONE
                .with(new Adding(Messages.Adding_constraint, typed -> commit(typed, inner(path, parts.size()))));
        return new Field(path.toString(), Label.of(label), new Kind.Group(true), Content.of(""), //$NON-NLS-1$
                actions, parts);
    }

    private Field part(Constraint constraint, Schema schema, ValuePath path) {
        String text = text(constraint.getName(), constraint.getOperand());
        return new Field(path.toString(), Label.of(""), kind(session, text, schema), //$NON-NLS-1$
                Content.of(text).with(session.problemsIn(constraint)),
                Actions.of(typed -> commit(typed, path)).with(Verb.REMOVE, new UnsetValue(path)), List.of());
    }

    /** {@return how a condition on values of a schema is changed: in its two parts where it has them} */
    static Kind kind(DocumentSession session, String text, Schema schema) {
        if (ConditionText.of(text).isEmpty()) {
            return new Kind.Line();
        }
        Kind value = new ValueFields(session).kind(schema);
        return new Kind.Condition(value instanceof Kind.Number(String type, List<String> units, Limits limits)
                ? new Kind.Number(type, units, Limits.NONE) : new Kind.Line());
    }

    private static Commit commit(String typed, ValuePath path) {
        return typed.isBlank() ? Commit.NOTHING
                : yaml(typed).<Commit>map(yaml -> new Commit.Run(new SetValue(path, yaml)))
                        .orElse(new Commit.Refusal(Messages.Refusal_constraint));
    }

    /** {@return a constraint as it is typed} */
    static String text(String name, Value operand) {
        return Optional.ofNullable(SIGNS.get(name)).map(sign -> sign + ' ' + ValueText.of(operand))
                .orElse(name + ": " + ValueText.of(operand)); //$NON-NLS-1$
    }

    /** {@return the YAML of a constraint that was typed; nothing if it is none} */
    static Optional<String> yaml(String typed) {
        Matcher amount = AMOUNT.matcher(typed);
        if (amount.matches()) {
            return SIGNS.entrySet().stream().filter(clause -> clause.getValue().equals(amount.group(1))).findFirst()
                    .map(clause -> clause.getKey() + ": " + amount.group(2)); //$NON-NLS-1$
        }
        try {
            List<String> read = InputText.parse("x " + typed.strip()).constraints(); //$NON-NLS-1$
            if (read.size() == 1) {
                return Optional.of(read.get(0));
            }
        } catch (FaultException other) {
            // it may be written as in YAML
        }
        return Optional.of(typed.strip()).filter(text -> text.matches("[a-z_]+:\\s.*")); //$NON-NLS-1$
    }

    private static ValuePath inner(ValuePath path, int index) {
        List<Object> steps = new ArrayList<>(path.steps());
        steps.add(index);
        return new ValuePath(steps);
    }
}
