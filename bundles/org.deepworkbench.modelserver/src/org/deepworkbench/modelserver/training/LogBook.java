package org.deepworkbench.modelserver.training;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The log of one training: bounded, so that the oldest lines go when it grows too long. Not thread-safe. */
final class LogBook {

    private static final int MAX_BYTES = 1 << 20;
    private static final int MAX_LINE = 4096;

    private final Deque<LogLine> lines = new ArrayDeque<>();
    private long end;

    /** Adds a line; line ends within it become spaces, and what is too long is cut. */
    void add(String text, long samplesBefore) {
        String line = text.replaceAll("\\R", " ");
        if (line.length() > MAX_LINE) {
            line = line.substring(0, MAX_LINE) + "…";
        }
        lines.add(new LogLine(end, line, samplesBefore));
        end += line.getBytes(StandardCharsets.UTF_8).length + 1L;
        while (end - lines.getFirst().offset() > MAX_BYTES) {
            lines.removeFirst();
        }
    }

    /** {@return the offset at which the next line will begin} */
    long end() {
        return end;
    }

    /** {@return the lines that begin at this offset or later and still exist} */
    List<LogLine> since(long offset) {
        List<LogLine> found = new ArrayList<>();
        var newestFirst = lines.descendingIterator();
        while (newestFirst.hasNext()) {
            LogLine line = newestFirst.next();
            if (line.offset() < offset) {
                break;
            }
            found.add(line);
        }
        return found.reversed();
    }
}
