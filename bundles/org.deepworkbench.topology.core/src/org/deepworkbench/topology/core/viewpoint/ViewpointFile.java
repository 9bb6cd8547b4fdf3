package org.deepworkbench.topology.core.viewpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.internal.viewpoint.Messages;
import org.deepworkbench.topology.core.internal.viewpoint.ViewpointReader;
import org.eclipse.osgi.util.NLS;

/**
 * A viewpoint's file, read. Any text is read without an exception, in time and memory proportional to its length, which
 * is bounded.
 *
 * @param viewpoint what it declares; empty where a problem is so grave that it declares nothing
 * @param problems  what is wrong, in the order of the text
 */
public record ViewpointFile(Optional<Viewpoint> viewpoint, List<ViewpointProblem> problems) {

    /** How the names of such files end. */
    public static final String ENDING = ".viewpoint.yaml";

    /** Longest text that is read, in characters, and largest file, in bytes. */
    public static final int MAX_LENGTH = 256 * 1024;

    public ViewpointFile {
        problems = List.copyOf(problems);
    }

    /** {@return what a text declares} */
    public static ViewpointFile read(String text) {
        return text.length() > MAX_LENGTH ? unread(NLS.bind(Messages.File_tooLarge, MAX_LENGTH / 1024))
                : new ViewpointReader(text).read();
    }

    /** {@return what a file declares; one that cannot be read is a problem too} */
    public static ViewpointFile read(Path file) {
        try {
            return Files.size(file) > MAX_LENGTH ? unread(NLS.bind(Messages.File_tooLarge, MAX_LENGTH / 1024))
                    : read(Files.readString(file));
        } catch (IOException failed) {
            return unread(NLS.bind(Messages.File_unreadable, failed.getMessage()));
        }
    }

    private static ViewpointFile unread(String message) {
        return new ViewpointFile(Optional.empty(), List.of(new ViewpointProblem(0, 0, 1, 1, message)));
    }
}
