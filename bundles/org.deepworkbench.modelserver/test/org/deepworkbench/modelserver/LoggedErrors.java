package org.deepworkbench.modelserver;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test in which an error was logged that it did not expect. It watches every test. */
public final class LoggedErrors implements BeforeEachCallback, AfterEachCallback {

    private static final List<String> EXPECTED = new CopyOnWriteArrayList<>();

    private PrintStream before;
    private Watch watch;

    /** Says that the running test will log an error with this text. */
    public static void expect(String text) {
        EXPECTED.add(text);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        EXPECTED.clear();
        before = System.err;
        watch = new Watch(before);
        System.setErr(new PrintStream(watch, true, StandardCharsets.UTF_8));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        System.setErr(before);
        List<String> unexpected = watch.errors().stream()
                .filter(line -> EXPECTED.stream().noneMatch(line::contains)).toList();
        if (!unexpected.isEmpty()) {
            throw new AssertionError("unexpected errors in the log: " + unexpected);
        }
        List<String> absent = EXPECTED.stream()
                .filter(text -> watch.errors().stream().noneMatch(line -> line.contains(text))).toList();
        if (!absent.isEmpty()) {
            throw new AssertionError("expected errors not in the log: " + absent);
        }
    }

    /** Passes everything on, and keeps the lines that the log marks as errors. */
    private static final class Watch extends OutputStream {

        private final OutputStream target;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();
        private final List<String> errors = new ArrayList<>();

        Watch(OutputStream target) {
            this.target = target;
        }

        @Override
        public synchronized void write(int next) {
            line.write(next);
            if (next == '\n') {
                String text = line.toString(StandardCharsets.UTF_8);
                line.reset();
                if (text.contains(" ERROR ")) {
                    errors.add(text.strip());
                }
                try {
                    target.write(text.getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        synchronized List<String> errors() {
            return List.copyOf(errors);
        }
    }
}
