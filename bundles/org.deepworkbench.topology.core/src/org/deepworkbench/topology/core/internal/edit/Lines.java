package org.deepworkbench.topology.core.internal.edit;

import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;

/**
 * The lines of a text: where they begin and end, how they are indented, how they are ended.
 *
 * @param text the text
 */
record Lines(String text) {

    private static final int DEFAULT_STEP = 2;
    private static final int MAX_STEP = 8;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** {@return where the line of the offset begins, after a byte order mark} */
    int start(int offset) {
        int at = offset;
        while (at > 0 && !isBreak(text.charAt(at - 1)) && text.charAt(at - 1) != BYTE_ORDER_MARK) {
            at--;
        }
        return at;
    }

    /** {@return where the line of the offset ends, before its line break} */
    int end(int offset) {
        int at = offset;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** {@return where the line after that of the offset begins, or the end of the text} */
    int next(int offset) {
        int at = end(offset);
        if (text.startsWith("\r\n", at)) {
            return at + 2;
        }
        return Math.min(at + 1, text.length());
    }

    /** {@return where the line break before the offset begins, if one ends there; else the offset} */
    int withBreakBefore(int offset) {
        boolean broken = offset > 0 && isBreak(text.charAt(offset - 1));
        return !broken ? offset : text.startsWith("\r\n", offset - 2) ? offset - 2 : offset - 1;
    }

    /** {@return number of characters before the offset in its line} */
    int column(int offset) {
        return offset - start(offset);
    }

    /** {@return whether only blanks stand before the offset in its line} */
    boolean isFirst(int offset) {
        return text.substring(start(offset), offset).isBlank();
    }

    /** {@return whether the text begins at the offset} */
    boolean isBeginning(int offset) {
        return offset == 0 || offset == 1 && text.charAt(0) == BYTE_ORDER_MARK;
    }

    /** {@return whether both offsets are in one line} */
    boolean sameLine(int offset, int other) {
        return start(offset) == start(other);
    }

    /** {@return the line break the text uses, that of its first line} */
    String lineBreak() {
        int end = end(0);
        return text.startsWith("\r\n", end) ? "\r\n" : end < text.length() ? text.substring(end, end + 1) : "\n";
    }

    /** {@return the line break that a value needs after it at the end of a text, or nothing} */
    String closing(int end, YamlPiece value) {
        return end == text.length() && value.endsInLiteral() ? lineBreak() : "";
    }

    /** {@return by how many spaces the text indents: the indentation of its first indented line that is no comment} */
    int step() {
        int line = 0;
        while (line < text.length()) {
            int end = end(line);
            int spaces = indentation(line);
            boolean counts = spaces > 0 && spaces <= MAX_STEP && line + spaces < end
                    && "#-".indexOf(text.charAt(line + spaces)) < 0;
            if (counts) {
                return spaces;
            }
            line = Math.max(next(line), line + 1);
        }
        return DEFAULT_STEP;
    }

    /** {@return how far the dashes of a list stand from the key above them: that of the first list of the text} */
    int dashStep() {
        int line = 0;
        int key = -1;
        while (line < text.length()) {
            int spaces = indentation(line);
            String content = text.substring(line + spaces, end(line)).stripTrailing();
            if (key >= 0 && spaces >= key && (content.startsWith("- ") || content.equals("-"))) {
                return spaces - key;
            }
            if (!content.isEmpty() && content.charAt(0) != '#') {
                key = content.endsWith(":") && content.charAt(0) != '-' ? spaces : -1;
            }
            line = Math.max(next(line), line + 1);
        }
        return step();
    }

    /** {@return the end of the last of the comments below a line that stand deeper than a column, or of that line} */
    int lastCommentEnd(int end, int column) {
        int last = end;
        int line = next(end);
        while (line > end && line < text.length()) {
            int spaces = indentation(line);
            boolean comment = spaces > column && text.startsWith("#", line + spaces);
            if (!comment && line + spaces < end(line)) {
                break;
            }
            last = comment ? end(line) : last;
            line = next(line) > line ? next(line) : text.length();
        }
        return last;
    }

    /** {@return where the line of an offset begins, or the comments right above it that are in the offset's column} */
    int withCommentsAbove(int offset) {
        int column = column(offset);
        int first = start(offset);
        int above = start(withBreakBefore(first));
        while (above < first && indentation(above) == column && text.startsWith("#", above + column)) {
            first = above;
            above = start(withBreakBefore(first));
        }
        return first;
    }

    int indentation(int line) {
        int at = line;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at - line;
    }

    /** {@return whether an empty line stands between the two offsets} */
    boolean hasBlankBetween(int from, int to) {
        int line = next(from);
        while (line < to) {
            if (text.substring(line, end(line)).isBlank() && end(line) < to) {
                return true;
            }
            line = Math.max(next(line), line + 1);
        }
        return false;
    }

    /** {@return the first offset that is neither white space nor within a comment} */
    int skipBlanks(int offset) {
        int at = offset;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#' && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))) {
                at = end(at);
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    /** {@return where the value of a key can begin, after its colon; -1 if there is no colon} */
    int afterColon(YamlNode key) {
        int at = skipBlanks(key.end());
        return at < text.length() && text.charAt(at) == ':' ? at + 1 : -1;
    }

    /** {@return the comment in the rest of a line, with one space before it, or nothing} */
    String comment(int offset) {
        int end = end(offset);
        int at = offset;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        boolean comment = at < end && at > offset && text.charAt(at) == '#';
        return comment ? " " + text.substring(at, end).stripTrailing() : "";
    }

    /** {@return the end of the last line that belongs to a node: the blank lines that a block scalar keeps are its} */
    int lastLineEnd(YamlNode node) {
        YamlNode last = node;
        while (lastChild(last) != null) {
            last = lastChild(last);
        }
        int end = end(Math.max(last.end(), node.end()));
        if (!(last instanceof YamlScalar scalar) || scalar.style() != YamlScalar.Style.BLOCK) {
            return end;
        }
        int content = NodePrefix.of(this, scalar).content();
        String header = text.substring(content, end(content));
        boolean keeps = header.split("#", 2)[0].contains("+");
        int indentation = indentation(start(scalar.end()));
        int line = next(end);
        while (line > end && line < text.length() && text.substring(line, end(line)).isBlank()) {
            if (keeps || end(line) - line > indentation) {
                end = end(line);
            }
            line = next(line) > line ? next(line) : text.length();
        }
        return end;
    }

    private static YamlNode lastChild(YamlNode node) {
        return switch (node) {
            case YamlMapping map when !map.flow() && !map.entries().isEmpty() ->
                map.entries().get(map.entries().size() - 1).value();
            case YamlSequence list when !list.flow() && !list.items().isEmpty() ->
                list.items().get(list.items().size() - 1);
            default -> null;
        };
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
