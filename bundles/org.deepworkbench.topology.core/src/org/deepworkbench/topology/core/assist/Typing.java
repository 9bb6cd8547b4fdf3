package org.deepworkbench.topology.core.assist;

import java.util.Optional;

/** What comes with what somebody types. */
public final class Typing {

    private static final int INDENT = 2;
    private static final String OPENING = "{[\"'";
    private static final String CLOSING = "}]\"'";

    private Typing() {
    }

    /**
     * @param text   the text
     * @param offset where a line is broken
     * @return what the new line begins with: blanks, and a dash where another item of a list is to follow
     */
    public static String lineStart(String text, int offset) {
        SourceLine line = SourceLine.at(text, offset);
        int column = offset - line.start();
        if (line.isEmpty() || column <= line.indent()) {
            return " ".repeat(Math.min(column, line.isEmpty() ? line.content() : column));
        }
        if (line.hasKey()) {
            return " ".repeat(line.content() + (column > line.colon() && isOpen(line) ? INDENT : 0));
        }
        if (line.dashes().isEmpty()) {
            return " ".repeat(line.content());
        }
        boolean item = column > line.content() && !line.value().isEmpty();
        return " ".repeat(line.indent()) + (item ? "- " : "");
    }

    /** Whether the value of the line's key stands below it. */
    private static boolean isOpen(SourceLine line) {
        String value = line.value();
        return value.isEmpty() || "|>&".indexOf(value.charAt(0)) >= 0;
    }

    /**
     * @param text   the text
     * @param offset where a character is typed
     * @param typed  that character
     * @return the character that closes what it opens, where that is wanted
     */
    public static Optional<String> closing(String text, int offset, char typed) {
        int kind = OPENING.indexOf(typed);
        boolean free = offset == text.length() || " \t\r\n]},".indexOf(text.charAt(offset)) >= 0;
        boolean begins = offset > 0 && " \t[{,".indexOf(text.charAt(offset - 1)) >= 0;
        return kind >= 0 && free && begins ? Optional.of(CLOSING.substring(kind, kind + 1)) : Optional.empty();
    }

    /** {@return whether the character stands there already, closing what the line opens, so that it is passed over} */
    public static boolean passes(String text, int offset, char typed) {
        int kind = CLOSING.indexOf(typed);
        if (kind < 0 || offset >= text.length() || text.charAt(offset) != typed) {
            return false;
        }
        int opening = text.indexOf(OPENING.charAt(kind), SourceLine.at(text, offset).start());
        return opening >= 0 && opening < offset;
    }
}
