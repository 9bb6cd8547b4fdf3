package org.deepworkbench.cli.internal;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Takes what the floors below and libraries log to the log file, so that the terminal is the command's alone. */
final class LogToFile extends Handler {

    private final FailureLog log;

    private LogToFile(FailureLog log) {
        this.log = log;
        setLevel(Level.WARNING);
        setFormatter(new SimpleFormatter());
    }

    /** Takes the place of every handler there is in this process. */
    static void install(FailureLog log) {
        LogManager.getLogManager().reset();
        Logger.getLogger("").addHandler(new LogToFile(log));
    }

    @Override
    public void publish(LogRecord entry) {
        if (isLoggable(entry)) {
            log.write(getFormatter().format(entry));
        }
    }

    @Override
    public void flush() {
        // every entry is written at once
    }

    @Override
    public void close() {
        // nothing is kept open
    }
}
