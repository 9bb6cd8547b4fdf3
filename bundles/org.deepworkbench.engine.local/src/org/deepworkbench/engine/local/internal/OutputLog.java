package org.deepworkbench.engine.local.internal;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.deepworkbench.spi.engine.LogFile;

/** What a process writes: on disk up to a limit, its end in memory. Safe to use from any thread. */
final class OutputLog implements AutoCloseable {

    private static final long LARGEST_FILE = 8 << 20;
    private static final int LONGEST_TAIL = 8 << 10;
    private static final int LAST_LINES = 3;
    private static final int LONGEST_LINE = 300;

    private final Writer file;
    private final StringBuilder tail = new StringBuilder();
    private long written;
    private boolean full;

    OutputLog(LogFile log) throws IOException {
        file = new OutputStreamWriter(Files.newOutputStream(log.path()), StandardCharsets.UTF_8);
    }

    /** Adds a line of our own, which is none of what the process said. */
    synchronized void note(String line) {
        add(line + '\n');
        tail.setLength(0);
    }

    /** Adds a piece. Trouble with the disk must not stop the process, so only the end in memory goes on then. */
    synchronized void add(CharSequence piece) {
        tail.append(piece);
        if (tail.length() > 2 * LONGEST_TAIL) {
            tail.delete(0, tail.length() - LONGEST_TAIL);
        }
        if (full) {
            return;
        }
        try {
            file.append(piece);
            written += piece.length();
            if (written > LARGEST_FILE) {
                full = true;
                file.append('\n').append(Messages.Log_full).append('\n');
            }
            file.flush();
        } catch (IOException e) {
            full = true;
        }
    }

    /** {@return the last lines that say something, on one line} */
    synchronized String lastLines() {
        List<String> lines = tail.toString().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return String.join(" / ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()).stream() //$NON-NLS-1$
                .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line).toList()); //$NON-NLS-1$
    }

    @Override
    public synchronized void close() {
        full = true;
        try {
            file.close();
        } catch (IOException e) {
            tail.append('\n').append(e.getMessage());
        }
    }
}
