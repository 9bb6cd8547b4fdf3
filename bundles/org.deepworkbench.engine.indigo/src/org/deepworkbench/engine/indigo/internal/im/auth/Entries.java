package org.deepworkbench.engine.indigo.internal.im.auth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code key = value; key = value} as people write it for the Infrastructure Manager: values may stand in single
 * or double quotes, and need not have blanks about the equals sign.
 */
final class Entries {

    private Entries() {
    }

    /** {@return the values by key, in their order; pieces without an equals sign are left out} */
    static Map<String, String> read(String line) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String piece : pieces(line)) {
            int equals = piece.indexOf('=');
            if (equals > 0) {
                entries.put(piece.substring(0, equals).strip(), unquoted(piece.substring(equals + 1).strip()));
            }
        }
        return entries;
    }

    private static List<String> pieces(String line) {
        List<String> pieces = new ArrayList<>();
        char quote = 0;
        int start = 0;
        for (int at = 0; at < line.length(); at++) {
            char each = line.charAt(at);
            if (quote == 0 && each == ';') {
                pieces.add(line.substring(start, at));
                start = at + 1;
            }
            quote = quoteAfter(quote, each);
        }
        pieces.add(line.substring(start));
        return pieces;
    }

    private static String unquoted(String value) {
        StringBuilder text = new StringBuilder();
        char quote = 0;
        for (char each : value.toCharArray()) {
            char after = quoteAfter(quote, each);
            if (after == quote) {
                text.append(each);
            }
            quote = after;
        }
        return text.toString();
    }

    /** {@return the quote that is open after a character, given the one that was open before; 0 for none} */
    private static char quoteAfter(char open, char each) {
        boolean isQuote = each == '"' || each == '\'';
        return !isQuote || open != 0 && open != each ? open : open == each ? 0 : each;
    }
}
