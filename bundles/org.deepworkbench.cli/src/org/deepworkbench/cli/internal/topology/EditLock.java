package org.deepworkbench.cli.internal.topology;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.state.StateFolder;
import org.eclipse.osgi.util.NLS;

/**
 * Lets one command at a time edit a file, so that none loses what another did. The lock is that of a file in the state
 * folder, as the edited file itself is replaced; it ends with the process at the latest.
 *
 * @param channel holds it
 */
public record EditLock(FileChannel channel) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PAUSE = 20;

    /**
     * Waits until no other command edits the file.
     *
     * @param file  the file; need not exist
     * @return the lock, to be closed
     * @throws Refusal        if it takes too long
     * @throws FaultException if the state folder cannot be written
     */
    public static EditLock of(StateFolder state, Path file) throws Refusal, FaultException, InterruptedException {
        Path place = state.folder("edits").resolve(name(file) + ".lock");
        try {
            FileChannel channel = FileChannel.open(place, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (tryLock(channel).isEmpty()) {
                if (System.nanoTime() > end) {
                    channel.close();
                    throw Refusal.failed(new Fault(NLS.bind(Messages.EditLock_busy, file), "", "",
                            Messages.EditLock_busyRemedy));
                }
                Thread.sleep(PAUSE);
            }
            return new EditLock(channel);
        } catch (IOException failed) {
            throw new FaultException(new Fault(NLS.bind(Messages.EditLock_failed, file), place.toString(),
                    String.valueOf(failed.getMessage()), ""), failed);
        }
    }

    /** One file has one name, by whatever links somebody comes to it. */
    private static UUID name(Path file) {
        Path real = file;
        try {
            real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        } catch (IOException unknown) {
            real = file.toAbsolutePath();
        }
        return UUID.nameUUIDFromBytes(real.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException within) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
