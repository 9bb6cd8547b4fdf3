package org.deepworkbench.modelserver.columns;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.deepworkbench.modelserver.Texts;

/** Lines of a text, none longer than a bound: a file without line ends cannot fill the memory. */
public final class BoundedLines {

    private static final Texts TEXTS = Texts.beside(BoundedLines.class);

    private final BufferedReader reader;
    private final int longest;
    private boolean first = true;

    /**
     * Reads the lines of a text.
     *
     * @param longest characters that a line may have
     */
    public BoundedLines(Reader reader, int longest) {
        this.reader = new BufferedReader(reader);
        this.longest = longest;
    }

    /**
     * {@return the next line without its end; empty behind the last}
     *
     * @throws BrokenColumnsException if it is too long, or is no text
     */
    public Optional<String> next() throws BrokenColumnsException, IOException {
        StringBuilder line = new StringBuilder();
        int c = reader.read();
        if (first && c == '\uFEFF') {
            c = reader.read();
        }
        first = false;
        if (c < 0) {
            return Optional.empty();
        }
        for (; c >= 0 && c != '\n'; c = reader.read()) {
            if (c == 0) {
                throw new BrokenColumnsException(TEXTS.get("binary"));
            }
            if (line.length() == longest) {
                throw new BrokenColumnsException(TEXTS.get("long", longest));
            }
            line.append((char) c);
        }
        int end = line.length() - 1;
        if (end >= 0 && line.charAt(end) == '\r') {
            line.setLength(end);
        }
        return Optional.of(line.toString());
    }
}
