package org.deepworkbench.spi;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that went wrong, told to a person in externalised words.
 *
 * @param what   what did not work, as a sentence
 * @param where  the file (with line and column where known), address, node or field concerned; empty if nowhere
 * @param why    the cause, as a sentence, in the words of the service that gave it where there are any; may be empty
 * @param remedy what the person can do about it, as a sentence; may be empty
 */
public record Fault(String what, String where, String why, String remedy) {

    public Fault {
        Objects.requireNonNull(what);
        Objects.requireNonNull(where);
        Objects.requireNonNull(why);
        Objects.requireNonNull(remedy);
    }

    /** {@return the whole fault on one line: place first, as compilers write it, then what, why and the remedy} */
    public String sentence() {
        String text = Stream.of(what, why, remedy).filter(part -> !part.isBlank()).map(Fault::ended)
                .collect(Collectors.joining(" "));
        return where.isBlank() ? text : where + ": " + text;
    }

    /** The words of other services and of the system often lack the full stop. */
    private static String ended(String part) {
        String text = part.strip();
        return Character.isLetterOrDigit(text.codePointBefore(text.length())) ? text + '.' : text;
    }
}
