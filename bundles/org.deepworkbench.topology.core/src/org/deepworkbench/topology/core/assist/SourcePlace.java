package org.deepworkbench.topology.core.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place in a YAML text that may be broken, found by indentation and brackets alone.
 *
 * @param path   the way to the map, list or value that the place is in
 * @param role   what can stand there
 * @param start  where the word at the place begins; the place itself if there is none
 * @param end    where that word ends
 * @param column the column at which a key would stand
 * @param flow   whether the place is within braces or brackets
 */
record SourcePlace(List<Step> path, Role role, int start, int end, int column, boolean flow) {

    /** What can stand at a place. */
    enum Role {
        /** A key of a map. */
        KEY,
        /** A value. */
        VALUE,
        /** A key or a value: the text does not tell yet. */
        OPEN,
        /** Nothing that could be known: a comment, or free text. */
        TEXT
    }

    private static final int MOST_FLOW_LINES = 40;

    /** {@return the place at an offset} */
    static SourcePlace at(String text, int offset) {
        SourceLine line = SourceLine.at(text, offset);
        if (offset > line.start() + line.comment()) {
            return new SourcePlace(List.of(), Role.TEXT, offset, offset, 0, false);
        }
        Optional<Flow> flow = flow(line, offset);
        SourcePlace place = flow.map(found -> inFlow(text, found, offset)).orElseGet(() -> inBlock(line, offset));
        return isInText(text, place, line) ? new SourcePlace(place.path, Role.TEXT, offset, offset, 0, false) : place;
    }

    /** {@return what was typed of the word up to the offset, without its opening quote} */
    String typed(String text, int offset) {
        String typed = text.substring(start, Math.max(start, offset));
        return typed.startsWith("\"") || typed.startsWith("'") ? typed.substring(1) : typed;
    }

    /** {@return the way to a line, its own dashes and key left out} */
    static List<Step> above(SourceLine line) {
        Climb climb = new Climb();
        climb.above(line);
        return climb.path();
    }

    private static Optional<Flow> flow(SourceLine own, int offset) {
        SourceLine line = own;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < MOST_FLOW_LINES; i++) {
            int value = line.valueStart();
            if (value < offset && value < line.end() && "{[".indexOf(line.text().charAt(value)) >= 0) {
                Flow flow = Flow.upTo(line, offset);
                return flow.isOpen() && least > line.indent() ? Optional.of(flow) : Optional.empty();
            }
            least = line.isEmpty() ? least : Math.min(least, line.indent());
            if (line.isFirst()) {
                break;
            }
            line = line.previous();
        }
        return Optional.empty();
    }

    private static SourcePlace inFlow(String text, Flow flow, int offset) {
        Climb climb = new Climb();
        climb.from(flow.line(), Integer.MAX_VALUE, true);
        List<Step> path = climb.path();
        path.addAll(flow.steps());
        int start = SourceLine.skipBlanks(text, flow.wordStart(), offset);
        return new SourcePlace(path, flow.wantsKey() ? Role.KEY : Role.VALUE, start, wordEnd(text, offset), 0, true);
    }

    private static int wordEnd(String text, int offset) {
        int at = offset;
        while (at < text.length() && ",]}:#\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        while (at > offset && SourceLine.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static SourcePlace inBlock(SourceLine line, int offset) {
        Climb climb = new Climb();
        if (line.hasKey() && offset > line.start() + line.colon()) {
            climb.from(line, Integer.MAX_VALUE, true);
            boolean inValue = offset >= line.valueStart();
            return new SourcePlace(climb.path(), Role.VALUE, inValue ? line.valueStart() : offset,
                    inValue ? Math.max(offset, line.valueEnd()) : offset, line.content(), false);
        }
        int column = offset - line.start();
        boolean before = line.isEmpty() || column < line.content();
        int lastDash = line.dashes().stream().filter(dash -> dash < offset - line.start()).reduce(-1, Math::max);
        int wanted = before ? Math.max(column, lastDash + 1) : line.content();
        climb.from(line, wanted, false);
        if (line.hasKey() && !before) {
            return new SourcePlace(climb.path(), Role.KEY, line.start() + line.content(),
                    line.start() + line.colon(), wanted, false);
        }
        boolean word = !before && offset <= Math.max(line.valueEnd(), line.start() + line.content());
        return new SourcePlace(climb.path(), Role.OPEN, before ? offset : line.start() + line.content(),
                word ? line.valueEnd() : offset, wanted, false);
    }

    /** Below a key that has a text behind it, everything is part of that text. */
    private static boolean isInText(String text, SourcePlace place, SourceLine own) {
        for (Step step : place.path) {
            if (step instanceof Step.Key key && key.line() >= 0 && key.line() != own.start()) {
                String value = SourceLine.at(text, key.line()).value();
                if (!value.isEmpty() && "{[&!".indexOf(value.charAt(0)) < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Finds the way to a place by going up the lines. */
    private static final class Climb {

        private final List<Step> reversed = new ArrayList<>();
        private Optional<List<String>> item = Optional.empty();
        private int column;

        /**
         * @param column beyond it nothing is on the way
         * @param ownKey whether the key of the line is
         */
        void from(SourceLine own, int from, boolean ownKey) {
            column = from;
            if (ownKey && own.hasKey()) {
                key(own);
            }
            dashes(own);
            up(own);
        }

        /** The dash that a line begins with is taken for an item, so that its key is found at the same column too. */
        void above(SourceLine own) {
            column = own.indent();
            item = own.dashes().isEmpty() ? Optional.empty() : Optional.of(new ArrayList<>());
            up(own);
            if (!own.dashes().isEmpty()) {
                reversed.remove(0);
            }
        }

        private void up(SourceLine own) {
            SourceLine line = own;
            while ((column > 0 || item.isPresent()) && !line.isFirst()) {
                line = line.previous();
                if (!line.isEmpty() && line.indent() <= column) {
                    if (line.hasKey()) {
                        key(line);
                    }
                    dashes(line);
                }
            }
            closeItem();
        }

        private void key(SourceLine line) {
            if (line.content() < column || item.isPresent() && line.content() == column) {
                closeItem();
                column = line.content();
                reversed.add(new Step.Key(line.key(), line.start(), column));
            }
        }

        private void dashes(SourceLine line) {
            for (int i = line.dashes().size() - 1; i >= 0; i--) {
                int dash = line.dashes().get(i);
                if (dash < column) {
                    closeItem();
                    column = dash;
                    item = Optional.of(new ArrayList<>());
                } else if (dash == column && item.isPresent()) {
                    item.get().add(0, SourceLine.unquoted(line.value()));
                }
            }
        }

        private void closeItem() {
            item.ifPresent(before -> reversed.add(new Step.Item(column, List.copyOf(before))));
            item = Optional.empty();
        }

        List<Step> path() {
            return new ArrayList<>(reversed.reversed());
        }
    }
}
