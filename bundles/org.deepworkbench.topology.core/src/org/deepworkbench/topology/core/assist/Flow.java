package org.deepworkbench.topology.core.assist;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Braces and brackets that are open at a place: {@code { get_property: [ SELF, |}. */
final class Flow {

    private final SourceLine line;
    private final Deque<Frame> open = new ArrayDeque<>();
    private int wordStart;

    /** A brace or bracket. */
    private static final class Frame {
        private final boolean map;
        private final List<String> before = new ArrayList<>();
        private String key;

        Frame(boolean map) {
            this.map = map;
        }
    }

    private Flow(SourceLine line) {
        this.line = line;
    }

    /** {@return what is open at the offset of what the value of the line opens} */
    static Flow upTo(SourceLine line, int offset) {
        Flow flow = new Flow(line);
        flow.read(line.text(), line.valueStart(), offset);
        return flow;
    }

    private void read(String text, int from, int offset) {
        wordStart = from;
        for (int at = from; at < offset; at++) {
            char c = text.charAt(at);
            switch (c) {
                case '{', '[' -> open(c == '{', at);
                case '}', ']' -> close(at);
                case ',' -> next(text, at);
                case ':' -> key(text, at, offset);
                case '"', '\'' -> at = isWordStart(text, at) ? SourceLine.closingQuote(text, at, offset) : at;
                default -> {
                }
            }
            if (open.isEmpty()) {
                return;
            }
        }
    }

    private boolean isWordStart(String text, int at) {
        return text.substring(wordStart, at).isBlank();
    }

    private void open(boolean map, int at) {
        open.push(new Frame(map));
        wordStart = at + 1;
    }

    private void close(int at) {
        open.poll();
        wordStart = at + 1;
    }

    private void next(String text, int at) {
        Frame frame = open.peek();
        if (!frame.map) {
            frame.before.add(SourceLine.unquoted(text.substring(wordStart, at).strip()));
        }
        frame.key = null;
        wordStart = at + 1;
    }

    private void key(String text, int at, int offset) {
        Frame frame = open.peek();
        boolean ends = at + 1 == offset || Character.isWhitespace(text.charAt(at + 1));
        if (frame.map && frame.key == null && ends) {
            frame.key = SourceLine.unquoted(text.substring(wordStart, at).strip());
            frame.before.add(frame.key);
            wordStart = at + 1;
        }
    }

    /** {@return the line that opens it} */
    SourceLine line() {
        return line;
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /** {@return where the word at the place begins, or the blanks before it} */
    int wordStart() {
        return wordStart;
    }

    /** {@return whether a key is to stand at the place} */
    boolean wantsKey() {
        return open.peek().map && open.peek().key == null;
    }

    /** {@return the way from the value of the line to the place} */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        open.descendingIterator().forEachRemaining(frame -> {
            if (!frame.map) {
                steps.add(new Step.Item(-1, List.copyOf(frame.before)));
            } else if (frame.key != null) {
                steps.add(new Step.Key(frame.key, -1, -1));
            }
        });
        return steps;
    }
}
