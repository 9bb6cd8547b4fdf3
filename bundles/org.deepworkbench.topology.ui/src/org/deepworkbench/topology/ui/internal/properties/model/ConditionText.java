package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepworkbench.topology.core.edit.YamlString;

/**
 * A condition as it is typed, in its two parts.
 *
 * @param operator one of {@link #OPERATORS}
 * @param operand  what values are compared with
 */
public record ConditionText(String operator, String operand) {

    /** What conditions there are: signs, and the names of what has none. */
    public static final List<String> OPERATORS = List.of(">=", ">", "<=", "<", "equal", "in", "in_range", "matches", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
            "length", "min_length", "max_length"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private static final Set<String> LISTS = Set.of("in", "in_range"); //$NON-NLS-1$ //$NON-NLS-2$
    private static final Set<String> NAMES = Set.of("equal", "in_range", "length", "min_length", "max_length"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
    private static final Pattern FORM = Pattern.compile("\\s*(>=|<=|>|<|[a-z_]{1,20})\\s*:?(?:\\s+(.*))?", Pattern.DOTALL); //$NON-NLS-1$

    /** {@return the parts of a condition; nothing if it has none of the operators} */
    public static Optional<ConditionText> of(String text) {
        Matcher condition = FORM.matcher(text);
        return condition.matches() && OPERATORS.contains(condition.group(1))
                ? Optional.of(new ConditionText(condition.group(1),
                        condition.group(2) == null ? "" : condition.group(2).strip())) //$NON-NLS-1$
                : Optional.empty();
    }

    /** {@return the condition as it is typed: lists in brackets and patterns in quotes, whether they were so or not} */
    @Override
    public String toString() {
        return operator + (NAMES.contains(operator) ? ": " : " ") + written(operand.strip()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private String written(String text) {
        if (LISTS.contains(operator) && !text.startsWith("[")) { //$NON-NLS-1$
            return "[ " + text + " ]"; //$NON-NLS-1$ //$NON-NLS-2$
        }
        return operator.equals("matches") && !text.startsWith("\"") ? YamlString.quoted(text) : text; //$NON-NLS-1$ //$NON-NLS-2$
    }
}
