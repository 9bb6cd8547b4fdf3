package org.deepworkbench.topology.core.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.edit.TextEdit;

/** Makes lines comments, and comments lines. */
public final class Commenting {

    private Commenting() {
    }

    /**
     * @param text the text
     * @param from a place in the first line
     * @param to   a place in the last line
     * @return what makes these lines comments, or, if they all are, makes them lines again; nothing for empty lines
     */
    public static Optional<TextEdit> toggle(String text, int from, int to) {
        List<SourceLine> lines = new ArrayList<>();
        int at = from;
        do {
            SourceLine line = SourceLine.at(text, at);
            lines.add(line);
            at = line.next();
        } while (at <= Math.min(to, text.length()));
        List<SourceLine> written = lines.stream().filter(line -> first(line) < line.end()).toList();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        boolean comments = written.stream().allMatch(line -> text.charAt(first(line)) == '#');
        int column = written.stream().mapToInt(line -> first(line) - line.start()).min().getAsInt();
        int start = written.get(0).start();
        int end = written.get(written.size() - 1).end();
        StringBuilder changed = new StringBuilder(text.substring(start, end));
        written.reversed().forEach(line -> {
            int place = (comments ? first(line) : line.start() + column) - start;
            if (comments) {
                boolean blank = place + 1 < changed.length() && changed.charAt(place + 1) == ' ';
                changed.delete(place, place + (blank ? 2 : 1));
            } else {
                changed.insert(place, "# ");
            }
        });
        return Optional.of(new TextEdit(start, end - start, changed.toString()));
    }

    private static int first(SourceLine line) {
        return SourceLine.skipBlanks(line.text(), line.start(), line.end());
    }
}
