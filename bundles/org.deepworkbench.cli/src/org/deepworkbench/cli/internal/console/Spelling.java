package org.deepworkbench.cli.internal.console;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Map;

/** Writes punctuation that a charset lacks in plain characters. Used by one thread at a time. */
final class Spelling {

    private static final Map<Character, String> PLAIN = Map.of('\u00AB', "\"", '\u00BB', "\"", '\u201C', "\"",
            '\u201D', "\"", '\u2018', "'", '\u2019', "'", '\u2026', "...", '\u2013', "-", '\u2014', "-", '\u00D7', "x");

    private final CharsetEncoder encoder;

    Spelling(Charset charset) {
        encoder = charset.newEncoder();
    }

    /** {@return the text as well as the charset can show it} */
    String of(String text) {
        if (encoder.canEncode(text)) {
            return text;
        }
        StringBuilder spelled = new StringBuilder();
        for (char sign : text.toCharArray()) {
            spelled.append(encoder.canEncode(sign) ? String.valueOf(sign) : PLAIN.getOrDefault(sign, "?"));
        }
        return spelled.toString();
    }
}
