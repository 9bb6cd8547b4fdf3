package org.deepworkbench.topology.core.assist;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds the blocks of a YAML text, which can be folded to their first line. */
public final class Folding {

    /**
     * A block.
     *
     * @param start where its first line begins, in characters from 0
     * @param end   where its last line ends, with its line break
     */
    public record Block(int start, int end) {
    }

    /** A line that may turn out to begin a block. */
    private record Head(SourceLine line, int column) {
    }

    private Folding() {
    }

    /** {@return the blocks of a text, in the order in which they end} */
    public static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        Deque<Head> open = new ArrayDeque<>();
        SourceLine last = null;
        for (int at = 0; at <= text.length();) {
            SourceLine line = SourceLine.at(text, at);
            at = line.next();
            if (!line.isEmpty()) {
                while (!open.isEmpty() && open.peek().column() >= line.indent()) {
                    close(open.pop(), last, blocks);
                }
                open.push(new Head(line, line.indent()));
                last = line;
            }
        }
        while (!open.isEmpty()) {
            close(open.pop(), last, blocks);
        }
        return blocks;
    }

    private static void close(Head head, SourceLine last, List<Block> blocks) {
        if (last.start() > head.line().start()) {
            blocks.add(new Block(head.line().start(), Math.min(last.next(), last.text().length())));
        }
    }
}
