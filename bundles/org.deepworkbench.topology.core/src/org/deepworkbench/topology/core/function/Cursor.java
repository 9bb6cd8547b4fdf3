package org.deepworkbench.topology.core.function;

import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.osgi.util.NLS;

/** Reads a text that a person types on one line, from left to right. */
final class Cursor {

    private static final int MAX_LENGTH = 20_000;
    private static final char NAME_QUOTE = '`';

    private final String text;
    private int at;

    Cursor(String text) throws FaultException {
        this.text = text;
        if (text.length() > MAX_LENGTH) {
            throw fault(Messages.Text_tooLong);
        }
    }

    /** {@return where the next character stands, from 0} */
    int at() {
        return at;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /** {@return whether the next character is this one} */
    boolean is(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** {@return whether the next character, blanks aside, is this one; it is passed then} */
    boolean take(char c) {
        skipBlanks();
        boolean taken = is(c);
        at += taken ? 1 : 0;
        return taken;
    }

    /** {@return whether this comes next; it is passed then} */
    boolean take(String words) {
        boolean taken = text.startsWith(words, at);
        at += taken ? words.length() : 0;
        return taken;
    }

    void demand(char c) throws FaultException {
        if (!take(c)) {
            throw expected("«" + c + "»");
        }
    }

    void demandEnd() throws FaultException {
        skipBlanks();
        if (!isAtEnd()) {
            throw fault(NLS.bind(Messages.Text_afterEnd, at));
        }
    }

    /** {@return the rest, which is passed} */
    String rest() {
        String rest = text.substring(at);
        at = text.length();
        return rest;
    }

    /** {@return what stands before the next of the stops outside quotes and brackets, or the rest; it is passed} */
    String until(String stop) throws FaultException {
        int start = at;
        int depth = 0;
        while (at < text.length() && !(depth == 0 && text.startsWith(stop, at))) {
            char c = text.charAt(at);
            boolean opensText = (c == '"' || c == '\'')
                    && (at == start || " [{,:".indexOf(text.charAt(at - 1)) >= 0);
            if (opensText) {
                string();
            } else {
                depth += c == '[' || c == '{' ? 1 : 0;
                depth -= (c == ']' || c == '}') && depth > 0 ? 1 : 0;
                at++;
            }
        }
        return text.substring(start, at);
    }

    boolean isString() {
        return is('"') || is('\'');
    }

    /** {@return the content of the text in quotes that begins here; within double ones a backslash protects} */
    String string() throws FaultException {
        char quote = text.charAt(at);
        int start = at++;
        StringBuilder content = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            if (quote == '"' && text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
                content.append(unescaped(text.charAt(at)));
            } else {
                content.append(text.charAt(at));
            }
            at++;
        }
        if (isAtEnd()) {
            throw fault(NLS.bind(Messages.Text_openString, start + 1));
        }
        at++;
        return content.toString();
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            default -> c;
        };
    }

    boolean isName() {
        return at < text.length() && (text.charAt(at) == NAME_QUOTE || startsName(text.charAt(at)));
    }

    /** {@return the name that begins here, plain or between backquotes} */
    String name() throws FaultException {
        if (is(NAME_QUOTE)) {
            int start = ++at;
            int end = text.indexOf(NAME_QUOTE, start);
            if (end < 0) {
                throw fault(NLS.bind(Messages.Text_openString, start));
            }
            at = end + 1;
            return text.substring(start, end);
        }
        if (!isName()) {
            throw expected(Messages.Text_expectedName);
        }
        return word();
    }

    /** {@return the letters, digits and signs of names from here on} */
    String word() {
        int start = at;
        while (at < text.length() && continuesName(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** {@return what stands before the next blank, bracket or comma; it is passed} */
    String scalar() {
        int start = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))
                && ",()[]{}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    static boolean startsName(char c) {
        return Character.isLetter(c) || c == '_';
    }

    static boolean continuesName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    /** {@return whether the name needs no backquotes} */
    static boolean isPlainName(String name) {
        return !name.isEmpty() && startsName(name.charAt(0)) && name.chars().allMatch(c -> continuesName((char) c));
    }

    /** {@return the name as it is written in a text} */
    static String written(String name) {
        return isPlainName(name) ? name : NAME_QUOTE + name + NAME_QUOTE;
    }

    FaultException expected(String what) {
        return fault(NLS.bind(Messages.Text_expected, at + 1, what));
    }

    FaultException fault(String why) {
        return new FaultException(new Fault(NLS.bind(Messages.Text_bad, text.strip()), "", why,
                Messages.Text_badRemedy));
    }
}
