package org.deepworkbench.topology.core.assist;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a YAML text, taken by itself: {@code - key: value  # comment}. Columns count from 0.
 *
 * @param text    the whole text
 * @param start   where the line begins in it
 * @param end     where it ends, without its line break
 * @param dashes  columns of the dashes that it begins with
 * @param content column of what follows the dashes; the length of the line if nothing does
 * @param colon   column of the colon after the key; -1 if there is no key
 * @param comment column where the comment begins; the length of the line if there is none
 */
record SourceLine(String text, int start, int end, List<Integer> dashes, int content, int colon, int comment) {

    /** {@return the line in which the offset is} */
    static SourceLine at(String text, int offset) {
        int start = offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
        int lineBreak = text.indexOf('\n', start);
        int end = lineBreak < 0 ? text.length() : lineBreak;
        if (end > start && text.charAt(end - 1) == '\r') {
            end--;
        }
        List<Integer> dashes = new ArrayList<>(2);
        int at = skipBlanks(text, start, end);
        while (at < end && text.charAt(at) == '-' && (at + 1 == end || text.charAt(at + 1) == ' ')) {
            dashes.add(at - start);
            at = skipBlanks(text, at + 1, end);
        }
        Scan scan = Scan.of(text, at, end);
        return new SourceLine(text, start, end, dashes, at - start, scan.colon < 0 ? -1 : scan.colon - start,
                scan.comment - start);
    }

    /** Where the first colon after a key stands, and where the comment begins. */
    private record Scan(int colon, int comment) {

        static Scan of(String text, int from, int end) {
            boolean flow = from < end && (text.charAt(from) == '{' || text.charAt(from) == '[');
            int colon = -1;
            for (int at = from; at < end; at++) {
                char c = text.charAt(at);
                boolean first = at == from || " \t[{,:".indexOf(text.charAt(at - 1)) >= 0;
                if (first && (c == '"' || c == '\'')) {
                    at = closingQuote(text, at, end);
                } else if (c == '#' && (at == from || isBlank(text.charAt(at - 1)))) {
                    return new Scan(colon, at);
                } else if (c == ':' && colon < 0 && !flow && (at + 1 == end || isBlank(text.charAt(at + 1)))) {
                    colon = at;
                }
            }
            return new Scan(colon, end);
        }
    }

    /** {@return where the quoted string that begins there ends: at its last quote, or at the end} */
    static int closingQuote(String text, int from, int end) {
        char quote = text.charAt(from);
        for (int at = from + 1; at < end; at++) {
            if (text.charAt(at) == '\\' && quote == '"') {
                at++;
            } else if (text.charAt(at) == quote) {
                return at;
            }
        }
        return end;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    static int skipBlanks(String text, int from, int end) {
        int at = from;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** {@return the line before; not for the first} */
    SourceLine previous() {
        return at(text, start - 1);
    }

    boolean isFirst() {
        return start == 0;
    }

    /** {@return where the next line begins; beyond the text if this is the last} */
    int next() {
        int lineBreak = text.indexOf('\n', end);
        return lineBreak < 0 ? text.length() + 1 : lineBreak + 1;
    }

    /** {@return whether nothing stands there but perhaps a comment} */
    boolean isEmpty() {
        return dashes.isEmpty() && content >= comment;
    }

    /** {@return the column where it begins; meaningless for an empty line} */
    int indent() {
        return dashes.isEmpty() ? content : dashes.get(0);
    }

    boolean hasKey() {
        return colon >= 0;
    }

    /** {@return the key, without quotes} */
    String key() {
        return unquoted(text.substring(start + content, start + colon).strip());
    }

    /** {@return where the value begins in the text; its end if there is none} */
    int valueStart() {
        return skipBlanks(text, start + (hasKey() ? colon + 1 : content), start + comment);
    }

    /** {@return where the value ends in the text} */
    int valueEnd() {
        int at = start + comment;
        int from = valueStart();
        while (at > from && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** {@return the value as written on this line} */
    String value() {
        return text.substring(valueStart(), valueEnd());
    }

    /** {@return the value of a scalar, without quotes} */
    static String unquoted(String written) {
        int last = written.length() - 1;
        boolean quoted = last > 0 && (written.charAt(0) == '"' || written.charAt(0) == '\'')
                && written.charAt(last) == written.charAt(0);
        return quoted ? written.substring(1, last) : written;
    }
}
