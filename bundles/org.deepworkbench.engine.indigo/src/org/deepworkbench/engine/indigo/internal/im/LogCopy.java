package org.deepworkbench.engine.indigo.internal.im;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.LogFile;

/**
 * A log of the service, copied to this machine as it grows, so that it is read from any place and stays when the
 * infrastructure is gone. The service begins its log anew when it sets the machines up anew; the copy goes on.
 */
final class LogCopy {

    /** Asks the service for the whole log. */
    @FunctionalInterface
    interface Source {

        String text() throws FaultException;
    }

    private static final long AT_MOST_EVERY = TimeUnit.SECONDS.toNanos(2);
    private static final long LARGEST = 32 << 20;

    private final LogFile file;
    private final Source source;
    private final LongSupplier nanos;
    /** The service's log as it was when it was copied last, also by an earlier process. */
    private final Path seen;
    private String copied = ""; //$NON-NLS-1$
    private boolean begun;
    private boolean asked;
    private long last;

    LogCopy(LogFile file, Source source) {
        this(file, source, System::nanoTime);
    }

    /** @param nanos tells the time in nanoseconds */
    LogCopy(LogFile file, Source source, LongSupplier nanos) {
        this.file = file;
        this.source = source;
        this.nanos = nanos;
        this.seen = file.path().resolveSibling(file.path().getFileName() + ".seen"); //$NON-NLS-1$
    }

    /** {@return what follows in the copy, see {@link LogFile#read}; it is brought up to date if it is not quite new} */
    synchronized String read(long offset) throws IOException {
        if (!asked || nanos.getAsLong() - last > AT_MOST_EVERY) {
            try {
                refresh();
            } catch (FaultException e) {
                return file.read(offset); // what was copied can be read all the same
            }
        }
        return file.read(offset);
    }

    /** {@return the whole log as it is now} It is copied, too. */
    synchronized String refresh() throws FaultException, IOException {
        asked = true;
        last = nanos.getAsLong();
        String now = source.text();
        if (!begun) {
            copied = Files.exists(seen) ? Files.readString(seen) : ""; //$NON-NLS-1$
            begun = true;
        }
        if (!now.equals(copied)) {
            append(Growth.of(copied, now));
            Files.writeString(seen, now);
            copied = now;
        }
        return now;
    }

    private void append(String text) throws IOException {
        boolean room = !Files.exists(file.path()) || Files.size(file.path()) < LARGEST;
        if (room && !text.isEmpty()) {
            Files.write(file.path(), text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }
}
