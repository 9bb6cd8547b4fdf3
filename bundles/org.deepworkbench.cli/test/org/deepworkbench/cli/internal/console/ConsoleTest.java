package org.deepworkbench.cli.internal.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    private static final String END = System.lineSeparator();

    @Test
    void itIsClosedWhenNobodyReadsOn() {
        PrintStream gone = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        }, true, StandardCharsets.UTF_8);
        Console console = new Console(gone, gone, Terminal.detect("", Map.of(), StandardCharsets.UTF_8));
        assertFalse(console.closed());
        console.print("one");
        assertTrue(console.closed());
    }

    @Test
    void charsetWithoutTheSignsGetsPlainPunctuation() {
        assertEquals("No \"input\" ... - ? Z?rich" + END,
                written(StandardCharsets.US_ASCII, "No \u00ABinput\u00BB \u2026 \u2013 \uD83D\uDC20 Z\u00FCrich")
                        .replace("??", "?"));
    }

    @Test
    void utf8IsWrittenAsItIs() {
        String text = "\u00ABinput\u00BB \uD83D\uDC20 Z\u00FCrich";
        assertEquals(text + END, written(StandardCharsets.UTF_8, text));
    }

    @Test
    void liveLineIsTakenAwayBeforeALineThatStays() {
        Screen screen = new Screen(40);
        screen.console().live(Line.of("50 %"));
        screen.console().print("done");
        screen.console().endLive();
        assertEquals("\r\u001B[K50 %\r\u001B[Kdone" + END, screen.out());
    }

    @Test
    void nothingLiveIsWrittenWhereLinesStay() {
        Screen screen = new Screen(0);
        screen.console().live(Line.of("50 %"));
        screen.console().endLive();
        assertEquals("", screen.out());
    }

    @Test
    void problemsGoToStandardError() {
        Screen screen = new Screen(0);
        screen.console().problem(Line.of("wrong"));
        assertEquals("", screen.out());
        assertEquals("wrong" + END, screen.err());
    }

    private static String written(Charset charset, String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, charset);
        new Console(stream, stream, Terminal.detect("", Map.of(), charset)).print(text);
        return out.toString(charset);
    }
}
