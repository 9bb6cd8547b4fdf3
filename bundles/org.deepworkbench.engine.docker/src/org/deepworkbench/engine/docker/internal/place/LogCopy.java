package org.deepworkbench.engine.docker.internal.place;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Frame;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Properties;
import org.deepworkbench.engine.docker.internal.Messages;
import org.deepworkbench.engine.docker.internal.daemon.Daemon;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.LogFile;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * The log of one node on this machine's disk, brought up to date when it is asked for and before a container goes. How
 * far it is stands beside it, by the engine's own time stamps, so that it goes on after a restart.
 */
final class LogCopy {

    private static final long LARGEST_FILE = 8 << 20;
    private static final int TAIL = 4 << 10;
    private static final int LAST_LINES = 3;
    private static final int LONGEST_LINE = 300;
    private static final int STAMP_LENGTH = "2026-01-01T00:00:00.000000000Z".length(); //$NON-NLS-1$
    private static final long BETWEEN_NANOS = 500_000_000;

    private final Daemon daemon;
    private final LogFile log;
    private final Path position;
    private long lastAsked = System.nanoTime() - BETWEEN_NANOS;

    LogCopy(Daemon daemon, LogFile log) {
        this.daemon = daemon;
        this.log = log;
        this.position = log.path().resolveSibling(log.path().getFileName() + ".at"); //$NON-NLS-1$
    }

    /** {@return what follows an offset}, after a look at the containers, though not more than two a second. */
    synchronized String read(long offset, List<String> containers) throws IOException {
        if (System.nanoTime() - lastAsked >= BETWEEN_NANOS) {
            lastAsked = System.nanoTime();
            update(containers);
        }
        return log.read(offset);
    }

    /** Brings it up to date as far as the engine answers. */
    synchronized void update(List<String> containers) throws IOException {
        if (Files.exists(log.path()) && Files.size(log.path()) > LARGEST_FILE) {
            return;
        }
        Properties stamps = stamps();
        try (OutputStream file = Files.newOutputStream(log.path(), StandardOpenOption.CREATE,
                StandardOpenOption.APPEND)) {
            for (String container : containers) {
                fetch(container, stamps, file);
            }
        } finally {
            try (var out = Files.newBufferedWriter(position)) {
                stamps.store(out, null);
            }
        }
    }

    private Properties stamps() throws IOException {
        Properties stamps = new Properties();
        if (Files.exists(position)) {
            try (var in = Files.newBufferedReader(position)) {
                stamps.load(in);
            }
        }
        return stamps;
    }

    private void fetch(String container, Properties stamps, OutputStream file) throws IOException {
        Receiver receiver = new Receiver(stamps.getProperty(container, ""), file); //$NON-NLS-1$
        try {
            daemon.ask(new NullProgressMonitor(), Daemon.QUESTION, client -> client.logContainerCmd(container)
                    .withStdOut(true).withStdErr(true).withTimestamps(true).withSince(receiver.since())
                    .exec(receiver).awaitCompletion());
        } catch (FaultException e) {
            return; // gone, or not to be reached now: what is here already stays
        } finally {
            stamps.setProperty(container, receiver.last());
        }
    }

    /** {@return the last lines that say something, on one line} */
    synchronized String lastLines() {
        try (RandomAccessFile file = new RandomAccessFile(log.path().toFile(), "r")) { //$NON-NLS-1$
            byte[] tail = new byte[(int) Math.min(TAIL, file.length())];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            List<String> lines = new String(tail, StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty()).toList();
            return String.join(" / ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()).stream() //$NON-NLS-1$
                    .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line).toList()); //$NON-NLS-1$
        } catch (IOException e) {
            return ""; //$NON-NLS-1$
        }
    }

    /** Writes down what is new. Each frame is a line, or a part of a long one, with a time stamp before it. */
    private static final class Receiver extends ResultCallback.Adapter<Frame> {

        private final OutputStream file;
        private final String first;
        private volatile String last;
        private long written;

        Receiver(String since, OutputStream file) {
            this.first = since;
            this.last = since;
            this.file = file;
        }

        /** {@return the second from which the engine is asked; what is known of it comes again and is passed over} */
        int since() {
            try {
                return first.isEmpty() ? 0 : (int) Instant.parse(first).getEpochSecond();
            } catch (DateTimeParseException e) {
                return 0;
            }
        }

        String last() {
            return last;
        }

        @Override
        public void onNext(Frame frame) {
            byte[] bytes = frame.getPayload();
            if (bytes.length <= STAMP_LENGTH || written > LARGEST_FILE) {
                return;
            }
            String stamp = new String(bytes, 0, STAMP_LENGTH, StandardCharsets.US_ASCII);
            if (stamp.compareTo(first) <= 0) {
                return;
            }
            try {
                file.write(bytes, STAMP_LENGTH + 1, bytes.length - STAMP_LENGTH - 1);
                written += bytes.length;
                last = stamp;
                if (written > LARGEST_FILE) {
                    file.write(('\n' + Messages.Log_full + '\n').getBytes(StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
