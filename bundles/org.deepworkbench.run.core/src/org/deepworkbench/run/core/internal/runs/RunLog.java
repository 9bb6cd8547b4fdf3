package org.deepworkbench.run.core.internal.runs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What a training logs: all of it on disk up to a limit, its last lines in memory. Safe to use from any thread. */
final class RunLog {

    private static final int MOST_LINES = 500;
    private static final int LONGEST_LINE = 2000;
    private static final long LARGEST_FILE = 16 << 20;

    private final Path file;
    private final Deque<String> tail = new ArrayDeque<>();
    private String unfinished = ""; //$NON-NLS-1$
    private long written;

    RunLog(Path file) {
        this.file = file;
    }

    /** Takes a piece of the log, which may begin and end within a line. */
    synchronized void add(String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        remember(text);
        if (written < LARGEST_FILE) {
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            written += text.length();
        }
    }

    /** Adds a line of our own that is kept in memory only. */
    synchronized void note(String line) {
        remember(line + "\n"); //$NON-NLS-1$
    }

    synchronized List<String> tail() {
        List<String> lines = new ArrayList<>(tail);
        if (!unfinished.isEmpty()) {
            lines.add(unfinished);
        }
        return lines;
    }

    /** Reads the end of the file of an earlier process. */
    synchronized void load() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        byte[] end;
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(Math.max(0, Files.size(file) - (long) MOST_LINES * 400));
            end = in.readAllBytes();
        }
        remember(new String(end, StandardCharsets.UTF_8));
    }

    private void remember(String text) {
        String[] lines = (unfinished + text).split("\r\n|[\r\n]", -1); //$NON-NLS-1$
        for (int i = 0; i < lines.length - 1; i++) {
            tail.addLast(shortened(lines[i]));
            if (tail.size() > MOST_LINES) {
                tail.removeFirst();
            }
        }
        unfinished = shortened(lines[lines.length - 1]);
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…"; //$NON-NLS-1$
    }
}
