package org.deepworkbench.topology.core.assist;

import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;

/** Where the lines of a YAML text would begin if they were in order. */
final class Layout {

    private static final int INDENT = 2;

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final int first;
    private final int last;

    /** A line, and what is to become of it. */
    private static final class Line {
        private final SourceLine source;
        /** The column where it is to begin; -1 where that is not known. */
        private int column = -1;
        /** Whether it is part of a text that goes over several lines, whose blanks count. */
        private boolean inText;
        /** Whether the blanks behind its dashes and its colon may be made one. */
        private boolean single;

        Line(SourceLine source) {
            this.source = source;
        }

        /** {@return how far it moves to the right} */
        int shift() {
            return column < 0 ? 0 : column - source.indent();
        }
    }

    /**
     * @param from a place in the first line that may change
     * @param to   a place in the last one
     */
    Layout(String text, int from, int to) {
        this.text = text;
        for (int at = 0; at <= text.length();) {
            SourceLine line = SourceLine.at(text, at);
            lines.add(new Line(line));
            at = line.next();
        }
        this.first = line(from);
        this.last = line(to);
    }

    /** {@return the text with the chosen lines in order} */
    String of(YamlNode root) {
        if (root instanceof YamlMapping || root instanceof YamlSequence) {
            block(root, 0);
        }
        comments();
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            result.append(i < first || i > last ? text.substring(line.source.start(), line.source.end()) : written(line));
            result.append(text, line.source.end(), Math.min(line.source.next(), text.length()));
        }
        return result.toString();
    }

    /** {@return the number of the line that the offset is in, from 0} */
    private int line(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).source.start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private int column(int offset) {
        return offset - lines.get(line(offset)).source.start();
    }

    /** A block moves as a whole or not at all. */
    private boolean isChosen(YamlNode node) {
        return first <= line(node.start()) && line(Math.max(node.start(), node.end())) <= last;
    }

    private void block(YamlNode node, int wanted) {
        switch (node) {
            case YamlMapping map when !map.flow() -> map(map, wanted);
            case YamlSequence list when !list.flow() -> list(list, wanted);
            default -> {
            }
        }
    }

    private void map(YamlMapping map, int wanted) {
        int old = column(map.start());
        int column = isChosen(map) ? wanted : old;
        for (YamlEntry entry : map.entries()) {
            Line line = begin(entry.start(), column);
            line.single = isChosen(map);
            value(entry.value(), line(entry.key().end()), column, column - old);
        }
    }

    private void value(YamlNode value, int keyLine, int column, int shift) {
        switch (value) {
            case YamlMapping map when !map.flow() -> map(map, column + INDENT);
            case YamlSequence list when !list.flow() -> {
                int key = lines.get(keyLine).source.content();
                list(list, column(list.start()) == key ? column : column + INDENT);
            }
            default -> follow(value, keyLine, shift);
        }
    }

    private void list(YamlSequence list, int wanted) {
        int old = column(list.start());
        int column = isChosen(list) ? wanted : old;
        for (YamlNode item : list.items()) {
            int dash = dash(item);
            Line line = begin(dash, column);
            boolean simple = item instanceof YamlMapping map && !map.flow() && line(map.start()) == line(dash);
            line.single = isChosen(list) && (simple || isOneLine(item));
            int content = simple && line.single ? column + INDENT
                    : column + column(Math.max(dash, item.start())) - column(dash);
            if (item instanceof YamlMapping || item instanceof YamlSequence) {
                block(item, simple ? content : column + INDENT);
            }
            follow(item, line(dash), column - old);
        }
    }

    private boolean isOneLine(YamlNode item) {
        return line(item.start()) == line(Math.max(item.start(), item.end()))
                && !(item instanceof YamlSequence list && !list.flow());
    }

    /** {@return where the dash of an item stands, which is the last before it} */
    private int dash(YamlNode item) {
        int at = item.start();
        while (at > 0 && !(text.charAt(at) == '-' && SourceLine.at(text, at).dashes().contains(column(at)))) {
            at--;
        }
        return at;
    }

    /** What begins a line decides where that begins. */
    private Line begin(int offset, int column) {
        Line line = lines.get(line(offset));
        if (line.column < 0 && line.source.indent() == offset - line.source.start()) {
            line.column = column;
        }
        return line;
    }

    /** The further lines of a value that no entry begins move with its first. */
    private void follow(YamlNode value, int firstLine, int shift) {
        boolean scalar = value instanceof YamlScalar;
        boolean flow = value instanceof YamlMapping map && map.flow() || value instanceof YamlSequence list && list.flow();
        if (!scalar && !flow) {
            return;
        }
        for (int i = firstLine + 1; i <= line(Math.max(value.start(), value.end() - 1)); i++) {
            Line line = lines.get(i);
            line.inText = scalar;
            if (line.column < 0 && firstChar(line) < line.source.end()) {
                line.column = Math.max(0, firstChar(line) - line.source.start() + shift);
            }
        }
    }

    private int firstChar(Line line) {
        return SourceLine.skipBlanks(text, line.source.start(), line.source.end());
    }

    /** A comment moves with the line below it. */
    private void comments() {
        int shift = 0;
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            if (!line.source.isEmpty()) {
                shift = line.shift();
            } else if (!line.inText && line.column < 0 && firstChar(line) < line.source.end()) {
                line.column = Math.max(0, firstChar(line) - line.source.start() + shift);
            }
        }
    }

    private String written(Line line) {
        SourceLine source = line.source;
        int start = firstChar(line);
        String indent = line.column < 0 ? text.substring(source.start(), start) : " ".repeat(line.column);
        String content = line.single ? single(source) : text.substring(start, source.end());
        return line.inText ? (content.isEmpty() ? text.substring(source.start(), source.end()) : indent + content)
                : (indent + content).stripTrailing();
    }

    /** The line with one blank behind each dash and the colon. */
    private String single(SourceLine source) {
        StringBuilder content = new StringBuilder();
        source.dashes().forEach(dash -> content.append("- "));
        if (!source.hasKey()) {
            return content.append(text, source.start() + source.content(), source.end()).toString();
        }
        int afterColon = source.start() + source.colon() + 1;
        int value = SourceLine.skipBlanks(text, afterColon, source.end());
        boolean comment = value == source.start() + source.comment();
        content.append(text, source.start() + source.content(), afterColon);
        return comment ? content.append(text, afterColon, source.end()).toString()
                : content.append(' ').append(text, value, source.end()).toString();
    }
}
