package org.deepworkbench.run.ui.internal.deployments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.Deployment;

/**
 * Which deployments are shown, and how: what a person has chosen.
 *
 * @param text       words that all must occur; capitals make no difference
 * @param stage      those to show
 * @param grouping   what they are put together by
 * @param order      column they are sorted by; empty for the newest first
 * @param descending whether the greatest comes first
 */
record Arrangement(String text, Stage stage, Grouping grouping, Optional<Column> order, boolean descending) {

    /** Everything, newest first. */
    static final Arrangement FIRST = new Arrangement("", Stage.ALL, Grouping.NOTHING, Optional.empty(), false); //$NON-NLS-1$

    Arrangement showing(String newText) {
        return new Arrangement(newText, stage, grouping, order, descending);
    }

    Arrangement showing(Stage newStage) {
        return new Arrangement(text, newStage, grouping, order, descending);
    }

    Arrangement by(Grouping newGrouping) {
        return new Arrangement(text, stage, newGrouping, order, descending);
    }

    /** Sorted by a column; by the one it is sorted by already, the other way round. */
    Arrangement by(Column column) {
        boolean again = order.filter(column::equals).isPresent();
        return new Arrangement(text, stage, grouping, Optional.of(column), again && !descending);
    }

    /**
     * {@return the rows at the top}
     *
     * @param all newest first
     */
    List<Row> rows(List<Deployment> all) {
        String[] words = text.toLowerCase(Locale.ROOT).strip().split("\\s+"); //$NON-NLS-1$
        List<Row.Of> shown = new ArrayList<>(all.stream().filter(stage::holds).filter(each -> matches(each, words))
                .map(Row.Of::new).toList());
        order.ifPresent(column -> {
            Comparator<Row.Of> comparator = Comparator.comparing(Row.Of::deployment, column.comparator());
            shown.sort(descending ? comparator.reversed() : comparator);
        });
        return grouping == Grouping.NOTHING ? List.copyOf(shown) : groups(shown);
    }

    private List<Row> groups(List<Row.Of> shown) {
        Map<String, List<Row.Of>> groups = new LinkedHashMap<>();
        shown.forEach(row -> groups.computeIfAbsent(grouping.title(row.deployment()), title -> new ArrayList<>())
                .add(row));
        List<Row> rows = new ArrayList<>();
        groups.forEach((title, members) -> rows.add(new Row.Group(title, grouping, members)));
        return rows;
    }

    private static boolean matches(Deployment deployment, String[] words) {
        if (words.length == 1 && words[0].isEmpty()) {
            return true;
        }
        String told = String.join("\n", deployment.id(), DeploymentWords.copy(deployment), //$NON-NLS-1$
                DeploymentWords.topology(deployment), DeploymentWords.detail(deployment)).toLowerCase(Locale.ROOT);
        return Arrays.stream(words).allMatch(told::contains);
    }
}
