package org.deepworkbench.cli.internal.console;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;

/**
 * Writes lines. Results and steps go to standard output, problems to standard error. On a terminal one live line at the
 * bottom may be written over. Safe to use from any thread.
 */
public final class Console {

    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintStream out;
    private final PrintStream err;
    private final Terminal terminal;
    private final Spelling spelling;
    private boolean live;

    public Console(PrintStream out, PrintStream err, Terminal terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        spelling = new Spelling(out.charset());
    }

    public Terminal terminal() {
        return terminal;
    }

    public void print(Line line) {
        write(out, line);
    }

    public void print(String text) {
        print(Line.of(text));
    }

    /** Writes bytes to standard output as they are. */
    public synchronized void print(byte[] content) {
        endLive();
        out.write(content, 0, content.length);
        out.flush();
    }

    /** {@return whether nobody reads on, as when what is written goes into {@code head}} */
    public boolean closed() {
        return out.checkError();
    }

    /** {@return a writer of plain text to standard output, for help texts} */
    public PrintWriter writer() {
        return new PrintWriter(out, true, out.charset());
    }

    /** {@return a console for words beside the result: all that is printed there goes to standard error} */
    public Console aside() {
        return new Console(err, err, new Terminal(false, terminal.columns(), terminal.colours(), terminal.glyphs()));
    }

    /** Writes a problem. */
    public void problem(Line line) {
        write(err, line);
    }

    /** Shows a line that the next one takes the place of; nothing where the terminal cannot. */
    public synchronized void live(Line line) {
        if (terminal.interactive()) {
            out.print(CLEAR_LINE + rendered(line));
            out.flush();
            live = true;
        }
    }

    /**
     * Writes lines in the place of the last ones, where the terminal can; elsewhere behind them.
     *
     * @param last lines that were written last
     */
    public synchronized void replace(List<Line> last, List<Line> lines) {
        endLive();
        int rows = last.stream().mapToInt(line -> Math.ceilDiv(Math.max(1, line.width()), terminal.columns())).sum();
        if (terminal.interactive() && rows > 0) {
            out.print("\u001B[" + rows + "A\r\u001B[J");
        }
        lines.forEach(this::print);
    }

    /** Takes the live line away. */
    public synchronized void endLive() {
        if (live) {
            out.print(CLEAR_LINE);
            out.flush();
            live = false;
        }
    }

    private String rendered(Line line) {
        return spelling.of(line.render(terminal.colours()));
    }

    private synchronized void write(PrintStream stream, Line line) {
        endLive();
        stream.println(rendered(line));
        stream.flush();
    }
}
