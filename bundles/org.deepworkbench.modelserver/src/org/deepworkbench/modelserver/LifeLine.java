package org.deepworkbench.modelserver;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The standard input, by which the process hangs on the one that started it: its first line is the token, and its end
 * means that the parent is gone, however it ended.
 */
final class LifeLine {

    private static final int LONGEST_TOKEN = 4096;

    private final InputStream input;

    LifeLine(InputStream input) {
        this.input = input;
    }

    /** {@return the first line; empty if there is none or it is too long to be a token} */
    String readToken() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = input.read(); next >= 0 && next != '\n'; next = input.read()) {
            if (line.size() == LONGEST_TOKEN) {
                return "";
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }

    /** Watches for the end, in a thread of its own. */
    void onEnd(Runnable action) {
        Thread.ofPlatform().name("life-line").daemon().start(() -> {
            try {
                input.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                // A broken line is an end as well.
            }
            action.run();
        });
    }
}
