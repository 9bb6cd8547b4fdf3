package org.deepworkbench.topology.core.internal.check;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Findings;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.Suggestions;
import org.deepworkbench.topology.core.internal.value.Numbers;
import org.deepworkbench.topology.core.internal.value.Values;
import org.deepworkbench.topology.model.tosca.Constraint;
import org.deepworkbench.topology.model.tosca.FunctionValue;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.Value;
import org.eclipse.osgi.util.NLS;

/** Checks the constraints of definitions themselves: clauses that exist, suit the type and have a fitting operand. */
final class ClauseCheck {

    private static final Set<String> CLAUSES = Set.of("equal", "greater_than", "greater_or_equal", "less_than",
            "less_or_equal", "in_range", "valid_values", "length", "min_length", "max_length", "pattern", "schema");
    private static final Set<String> INCOMPARABLE = Set.of("boolean", "list", "map");
    private static final Set<String> WITH_LENGTH = Set.of("string", "list", "map");
    private static final String UNBOUNDED = "UNBOUNDED";
    /** Longer patterns are not looked at. */
    private static final int MAX_PATTERN = 1000;

    private final Findings findings;

    ClauseCheck(Findings findings) {
        this.findings = findings;
    }

    /** @param type the type of the language that is constrained; another type, or nothing, is not judged */
    void check(Constraint constraint, String type) {
        String clause = constraint.getName();
        if (!CLAUSES.contains(clause)) {
            findings.error(DiagnosticCode.UNKNOWN_KEY, constraint.getNamePlace(),
                    NLS.bind(Messages.Check_unknownClause, clause, Nearest.hint(clause, CLAUSES)),
                    Suggestions.nearest(constraint.getNamePlace(), clause, CLAUSES));
        } else if (type != null && ScalarForm.isPrimitive(type) && !suits(clause, type)) {
            findings.error(DiagnosticCode.WRONG_CONSTRAINT, constraint.getNamePlace(),
                    NLS.bind(Messages.Check_clauseOfType, clause, type));
        } else if (!(constraint.getOperand() instanceof FunctionValue) && !Values.isAbsent(constraint.getOperand())) {
            operand(clause, constraint.getOperand(), type == null ? "" : type);
        }
    }

    private static boolean suits(String clause, String type) {
        return switch (clause) {
            case "length", "min_length", "max_length" -> WITH_LENGTH.contains(type);
            case "pattern" -> type.equals("string");
            case "greater_than", "greater_or_equal", "less_than", "less_or_equal", "in_range" -> !INCOMPARABLE
                    .contains(type);
            default -> true;
        };
    }

    private void operand(String clause, Value operand, String type) {
        switch (clause) {
            case "in_range" -> range(operand, type);
            case "valid_values" -> validValues(operand, type);
            case "length", "min_length", "max_length" -> length(clause, operand);
            case "pattern" -> pattern(operand);
            case "schema" -> {
            }
            default -> value(operand, clause, type);
        }
    }

    private void range(Value operand, String type) {
        if (!(operand instanceof ListValue list) || list.getItems().size() != 2) {
            wrong(operand, "in_range", Messages.Check_operandRange);
            return;
        }
        String bound = type.equals("range") ? "integer" : type;
        list.getItems().stream()
                .filter(item -> !(item instanceof ScalarValue scalar && scalar.getText().equals(UNBOUNDED)))
                .forEach(item -> value(item, "in_range", bound));
    }

    private void validValues(Value operand, String type) {
        if (operand instanceof ListValue list) {
            list.getItems().forEach(item -> value(item, "valid_values", type));
        } else {
            wrong(operand, "valid_values", Messages.Check_operandList);
        }
    }

    private void length(String clause, Value operand) {
        boolean right = operand instanceof ScalarValue scalar
                && Numbers.integer(scalar.getText()).filter(length -> length >= 0).isPresent();
        if (!right) {
            wrong(operand, clause, Messages.Check_operandLength);
        }
    }

    /** Python's way of naming groups is Java's but for one letter. */
    private void pattern(Value operand) {
        if (!(operand instanceof ScalarValue scalar)) {
            wrong(operand, "pattern", Messages.Check_operandPattern);
            return;
        }
        try {
            if (scalar.getText().length() <= MAX_PATTERN) {
                Pattern.compile(scalar.getText().replace("(?P<", "(?<"));
            }
        } catch (PatternSyntaxException noPattern) {
            wrong(operand, "pattern", Messages.Check_operandPattern);
        }
    }

    private void value(Value operand, String clause, String type) {
        if (operand instanceof ScalarValue scalar && ScalarForm.isKnown(type)
                && ScalarForm.judge(scalar, type) == ScalarForm.Judgement.WRONG) {
            wrong(operand, clause, ScalarForm.example(type));
        }
    }

    private void wrong(Value operand, String clause, String expected) {
        findings.error(DiagnosticCode.WRONG_CONSTRAINT, operand.getPlace(),
                NLS.bind(Messages.Check_operand, new Object[] { clause, Values.show(operand), expected }));
    }
}
