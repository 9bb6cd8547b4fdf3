package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.edit.SetValue;
import org.deepworkbench.topology.core.edit.UnsetValue;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.core.function.InputText;
import org.deepworkbench.topology.model.tosca.Constraint;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Adding;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Verb;
import org.deepworkbench.topology.ui.internal.properties.model.Field.Label;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;

/** Makes fields of constraints, each typed as {@code >= 1}, {@code in [ a, b ]} or {@code min_length: 2}. */
final class ConstraintFields {

    private static final Map<String, String> SIGNS = Map.of("greater_or_equal", ">=", "greater_than", ">", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            "less_or_equal", "<=", "less_than", "<", "valid_values", "in", "pattern", "matches"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

    private final DocumentSession session;

    ConstraintFields(DocumentSession session) {
        this.session = session;
    }

    /** {@return a field with a part for each constraint} */
    Field of(List<Constraint> constraints, ValuePath path) {
        List<Field> parts = new ArrayList<>();
        for (int i = 0; i < constraints.size(); i++) {
            parts.add(part(constraints.get(i), inner(path, i)));
        }
        Actions actions = Actions.NONE
                .with(new Adding(Messages.Adding_constraint, typed -> commit(typed, inner(path, parts.size()))));
        return new Field(path.toString(), Label.of(Messages.Field_constraints), new Kind.Group(true), Content.of(""), //$NON-NLS-1$
                actions, parts);
    }

    private Field part(Constraint constraint, ValuePath path) {
        String operand = ValueText.of(constraint.getOperand());
        String text = Optional.ofNullable(SIGNS.get(constraint.getName())).map(sign -> sign + ' ' + operand)
                .orElse(constraint.getName() + ": " + operand); //$NON-NLS-1$
        return new Field(path.toString(), Label.of(""), new Kind.Line(), //$NON-NLS-1$
                Content.of(text).with(session.problemsIn(constraint)),
                Actions.of(typed -> commit(typed, path)).with(Verb.REMOVE, new UnsetValue(path)), List.of());
    }

    private static Commit commit(String typed, ValuePath path) {
        if (typed.isBlank()) {
            return Commit.NOTHING;
        }
        try {
            List<String> read = InputText.parse("x " + typed.strip()).constraints(); //$NON-NLS-1$
            if (read.size() == 1) {
                return new Commit.Run(new SetValue(path, read.get(0)));
            }
        } catch (FaultException other) {
            // it may be written as in YAML
        }
        return typed.strip().matches("[a-z_]+:\\s.*") ? new Commit.Run(new SetValue(path, typed.strip())) //$NON-NLS-1$
                : new Commit.Refusal(Messages.Refusal_constraint);
    }

    private static ValuePath inner(ValuePath path, int index) {
        List<Object> steps = new ArrayList<>(path.steps());
        steps.add(index);
        return new ValuePath(steps);
    }
}
