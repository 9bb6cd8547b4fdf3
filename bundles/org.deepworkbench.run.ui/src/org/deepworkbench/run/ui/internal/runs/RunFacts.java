package org.deepworkbench.run.ui.internal.runs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.run.core.AnswerField;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Times;
import org.deepworkbench.run.ui.internal.runs.FactsTab.Fact;

/** What is known of a run, as names and values. */
final class RunFacts {

    private static final String INSIDE = "."; //$NON-NLS-1$

    private RunFacts() {
    }

    /** {@return the arguments as the service accepted them} */
    static List<Fact> arguments(Run run) {
        List<Fact> facts = new ArrayList<>();
        run.arguments().forEach((name, value) -> facts.add(new Fact(name, text(value))));
        return facts;
    }

    /** {@return when it ran, the metrics, then what else the service gave as the result, but tables and pictures} */
    static List<Fact> result(Run run) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Messages.RunFacts_state, RunWords.state(run.state())));
        facts.add(new Fact(Messages.RunFacts_started, Times.moment(run.started())));
        run.finished().ifPresent(end -> facts.add(new Fact(Messages.RunFacts_ended, Times.moment(end))));
        facts.add(new Fact(Messages.RunFacts_duration, Times.clock(run.progress().elapsed())));
        run.metrics().forEach((name, value) -> facts.add(new Fact(name, RunWords.number(value))));
        Map<String, Object> values = new LinkedHashMap<>(run.result());
        AnswerField.ofResult(run.result()).stream().filter(field -> field.value().isPage())
                .forEach(field -> values.remove(field.name()));
        values.forEach((name, value) -> flatten(name, value, run.metrics(), facts));
        return facts;
    }

    /** Maps become one fact for each leaf; a number that is among the metrics is not told twice. */
    private static void flatten(String name, Object value, Map<String, Double> metrics, List<Fact> facts) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> flatten(name + INSIDE + key, inner, metrics, facts));
        } else if (!metrics.containsKey(name.substring(name.lastIndexOf(INSIDE) + 1))) {
            facts.add(new Fact(name, rounded(value)));
        }
    }

    private static String rounded(Object value) {
        return switch (value) {
            case List<?> list -> String.join(", ", list.stream().map(RunFacts::rounded).toList()); //$NON-NLS-1$
            case Double number -> RunWords.number(number);
            case null, default -> text(value);
        };
    }

    private static String text(Object value) {
        return value instanceof List<?> list ? String.join(", ", list.stream().map(String::valueOf).toList()) //$NON-NLS-1$
                : value == null ? "" : value.toString(); //$NON-NLS-1$
    }
}
