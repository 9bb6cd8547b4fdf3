package org.deepworkbench.cli.internal.answer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Style;
import org.deepworkbench.run.core.AnswerValue;
import org.eclipse.osgi.util.NLS;

/** A table as aligned text: numbers to the right, texts to the left. */
final class TableText {

    private static final int MOST_ROWS = 30;
    private static final int LONGEST_CELL = 40;
    private static final String GAP = "  ";
    private static final MathContext DIGITS = new MathContext(6);

    private TableText() {
    }

    /**
     * {@return the heads of the columns, the first rows, and how many more there are}
     *
     * @param saved whether the whole table is saved, so that nobody has to be told how
     */
    static List<Line> lines(AnswerValue.Table table, boolean saved) {
        List<List<Object>> shown = table.rows().stream().limit(MOST_ROWS).toList();
        int[] widths = IntStream.range(0, table.columns().size()).map(column -> Math.max(
                cell(table.columns().get(column)).length(),
                shown.stream().mapToInt(row -> cell(row.get(column)).length()).max().orElse(0))).toArray();
        boolean[] numbers = new boolean[widths.length];
        IntStream.range(0, widths.length).forEach(column -> numbers[column] = !shown.isEmpty()
                && shown.stream().map(row -> row.get(column)).allMatch(cell -> cell instanceof Number
                        || cell.equals("")));
        List<Line> lines = new ArrayList<>();
        lines.add(new Line().add(Style.STRONG, row(table.columns(), widths, numbers)));
        shown.forEach(row -> lines.add(Line.of(row(row, widths, numbers))));
        int more = table.rows().size() - shown.size();
        if (more > 0) {
            lines.add(new Line().add(Style.FAINT, NLS.bind(saved ? Messages.TableText_moreSaved : Messages.TableText_more,
                    more)));
        }
        return lines;
    }

    private static String row(List<?> cells, int[] widths, boolean[] numbers) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cell(cells.get(i));
            String space = " ".repeat(widths[i] - cell.length());
            text.append(i == 0 ? "" : GAP).append(numbers[i] ? space + cell : cell + space);
        }
        return text.toString().stripTrailing();
    }

    /** {@return a value in at most six digits, or as many characters as a column may have} */
    static String cell(Object value) {
        if (value instanceof Double number && Double.isFinite(number)) {
            BigDecimal rounded = new BigDecimal(number).round(DIGITS).stripTrailingZeros();
            return Math.abs(rounded.scale()) > 9 ? rounded.toString() : rounded.toPlainString();
        }
        String text = String.valueOf(value);
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 3) + "...";
    }
}
