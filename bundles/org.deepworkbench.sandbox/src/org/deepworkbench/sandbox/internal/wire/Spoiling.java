package org.deepworkbench.sandbox.internal.wire;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What becomes of an answer on its way, as bytes with head and body. */
@FunctionalInterface
interface Spoiling {

    /**
     * @param bytes to be sent
     * @param last  whether the connection ends with them
     */
    record Delivery(byte[] bytes, boolean last) {
    }

    /**
     * @param answer head and body
     * @param head   length of the head
     */
    Delivery spoil(byte[] answer, int head);

    /** The connection ends in the midst of the body, or of the head where there is no body. */
    Spoiling CUT = (answer, head) -> new Delivery(
            Arrays.copyOf(answer, answer.length > head ? head + (answer.length - head) / 2 : head / 2), true);

    /** The answer comes twice on one connection. */
    Spoiling TWICE = (answer, head) -> {
        byte[] twice = Arrays.copyOf(answer, 2 * answer.length);
        System.arraycopy(answer, 0, twice, answer.length, answer.length);
        return new Delivery(twice, false);
    };

    /** The head names another time. */
    static Spoiling dated(Instant time) {
        return (answer, head) -> {
            String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
            List<String> lines = new ArrayList<>();
            for (String line : new String(answer, 0, head, StandardCharsets.ISO_8859_1).split("\r\n")) {
                lines.add(line.regionMatches(true, 0, "Date:", 0, 5) ? "Date: " + date : line);
            }
            byte[] changed = (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
            byte[] whole = Arrays.copyOf(changed, changed.length + answer.length - head);
            System.arraycopy(answer, head, whole, changed.length, answer.length - head);
            return new Delivery(whole, false);
        };
    }

    /** This one, then that one, as far as the connection goes. */
    static Spoiling both(Spoiling first, Optional<Spoiling> second) {
        return second.<Spoiling>map(then -> (answer, head) -> {
            Delivery changed = first.spoil(answer, head);
            return then.spoil(changed.bytes(), head + changed.bytes().length - answer.length);
        }).orElse(first);
    }
}
