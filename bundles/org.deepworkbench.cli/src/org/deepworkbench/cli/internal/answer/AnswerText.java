package org.deepworkbench.cli.internal.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.console.Bars;
import org.deepworkbench.cli.internal.console.Glyphs;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Style;
import org.deepworkbench.run.core.AnswerField;
import org.deepworkbench.run.core.AnswerValue;
import org.deepworkbench.run.core.Prediction;
import org.eclipse.osgi.util.NLS;

/** What a module answered, as lines: classes with bars, texts, tables; pictures are told of. */
public final class AnswerText {

    private static final int BEST = 5;
    private static final int LONGEST = 400;
    private static final int MOST_WORDS = 20;
    private static final String INDENT = "  ";
    private static final int KILO = 1000;
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,20}\\.\\d+(?:E-?\\d{1,3})?");

    private AnswerText() {
    }

    /**
     * {@return the lines; for an answer without fields its JSON}
     *
     * @param saved whether the answer is saved as well, so that nobody has to be told how
     */
    public static List<Line> lines(Prediction prediction, Glyphs glyphs, boolean saved) {
        List<Line> lines = new ArrayList<>(Bars.lines(prediction.ranking().stream().limit(BEST)
                .map(ranked -> new Bars.Share(ranked.label(), ranked.probability())).toList(), glyphs));
        prediction.others().forEach(field -> lines.addAll(lines(field, saved)));
        if (lines.isEmpty()) {
            lines.add(Line.of(shortened(prediction.json())));
        }
        return lines;
    }

    private static List<Line> lines(AnswerField field, boolean saved) {
        return switch (field.value()) {
            case AnswerValue.Word(String text) when text.isEmpty() -> List.of();
            case AnswerValue.Word(String text) -> List.of(head(field).add(shortened(readable(text))));
            case AnswerValue.Words(List<String> texts) -> List.of(head(field).add(shortened(texts.stream()
                    .limit(MOST_WORDS).map(AnswerText::readable).collect(Collectors.joining(", ")))
                    + (texts.size() > MOST_WORDS ? NLS.bind(Messages.AnswerText_more, texts.size() - MOST_WORDS) : "")));
            case AnswerValue.Table table -> {
                List<Line> lines = new ArrayList<>(List.of(head(field).add(Style.FAINT, field.hint())));
                TableText.lines(table, saved).forEach(row -> lines.add(Line.of(INDENT).append(row)));
                yield lines;
            }
            case AnswerValue.Picture picture -> List.of(head(field).add(NLS.bind(
                    saved ? Messages.AnswerText_pictureSaved : Messages.AnswerText_picture,
                    picture.mediaType(), Math.max(1, picture.content().length / KILO))));
            case AnswerValue.Nested(String json) -> List.of(head(field).add(shortened(json.replaceAll("\\s+", " "))));
        };
    }

    private static Line head(AnswerField field) {
        return new Line().add(Style.STRONG, field.name()).add(": ");
    }

    /** {@return a number in as many digits as tables have, any other text as it is} */
    private static String readable(String text) {
        return DECIMAL.matcher(text).matches() ? TableText.cell(Double.valueOf(text)) : text;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }
}
