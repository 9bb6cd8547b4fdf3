package org.deepworkbench.cli.internal.console;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of text in styles. Texts may come from services and files that nobody vouches for: control characters,
 * which could command the terminal, are replaced by {@code ?}.
 */
public final class Line {

    private record Span(Style style, String text) {
    }

    private final List<Span> spans = new ArrayList<>();

    public static Line of(String text) {
        return new Line().add(text);
    }

    public Line add(String text) {
        return add(Style.PLAIN, text);
    }

    public Line add(Style style, String text) {
        spans.add(new Span(style, harmless(text)));
        return this;
    }

    /** Adds all of another line. */
    public Line append(Line line) {
        spans.addAll(line.spans);
        return this;
    }

    /** Fills with spaces up to {@code column}; does nothing if the line is as long already. */
    public Line padTo(int column) {
        return add(" ".repeat(Math.max(0, column - width())));
    }

    /** {@return the number of code points} */
    public int width() {
        return spans.stream().mapToInt(span -> span.text().codePointCount(0, span.text().length())).sum();
    }

    /** {@return the text alone} */
    public String text() {
        return render(false);
    }

    String render(boolean colours) {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(colours ? span.style().apply(span.text()) : span.text()));
        return text.toString();
    }

    private static String harmless(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> clean.appendCodePoint(
                Character.isISOControl(point) ? (Character.isWhitespace(point) ? ' ' : '?') : point));
        return clean.toString();
    }
}
