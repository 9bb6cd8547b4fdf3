package org.deepworkbench.engine.local.internal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The archive of the model server's classes, with which it starts in a third of the time. Java makes it when the first
 * process ends, some 20 MB; it belongs to one build of the model server.
 *
 * @param file where it is or will be
 */
record ClassArchive(Path file) {

    /** After which an archive of another build, from which some version of the workbench may start, is taken away. */
    private static final Duration KEPT = Duration.ofDays(14);
    private static final String NAME = "modelserver-"; //$NON-NLS-1$
    private static final String ENDING = ".jsa"; //$NON-NLS-1$
    private static final String OPTION = "-XX:SharedArchiveFile="; //$NON-NLS-1$

    /**
     * @param cache folder of what can be made again
     * @param build a word that changes with the model server
     */
    static ClassArchive of(Path cache, String build) {
        return new ClassArchive(cache.resolve(NAME + build + ENDING));
    }

    /** {@return options of Java to use it, or to make it} */
    List<String> options() {
        return List.of("-XX:+AutoCreateSharedArchive", OPTION + file, //$NON-NLS-1$
                // What Java says about it would stand before the server's own first line.
                "-Xlog:disable", "-Xlog:all=error,cds=off:stderr"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** {@return whether a process started by that command is to make its archive, because there is none yet} */
    static boolean isMissing(List<String> command) {
        return command.stream().filter(option -> option.startsWith(OPTION))
                .map(option -> Path.of(option.substring(OPTION.length()))).anyMatch(file -> !Files.exists(file));
    }

    /** Takes away what builds of long ago have left, if this one has none yet. */
    void replaceOld(Instant now) {
        if (Files.exists(file)) {
            return;
        }
        FileTime oldest = FileTime.from(now.minus(KEPT));
        try (DirectoryStream<Path> others = Files.newDirectoryStream(file.getParent(), NAME + '*' + ENDING)) {
            for (Path other : others) {
                if (Files.getLastModifiedTime(other).compareTo(oldest) < 0) {
                    Files.delete(other);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // What stays takes room and nothing else; the next build tries again.
        }
    }
}
