package org.deepworkbench.cli.internal.topology;

import java.nio.file.Path;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.WholeFile;

/** Where a command puts what it makes. */
public final class Destination {

    private static final Path STANDARD_OUTPUT = Path.of("-");

    private Destination() {
    }

    /** {@return whether a path as typed stands for standard output} */
    public static boolean isStandardOutput(Path typed) {
        return typed.equals(STANDARD_OUTPUT);
    }

    /**
     * Writes to a file as a whole, or to standard output.
     *
     * @param typed the path as somebody typed it
     * @throws Refusal if the file cannot be written
     */
    public static void write(Context context, Path typed, byte[] content) throws Refusal {
        if (isStandardOutput(typed)) {
            context.console().print(content);
        } else {
            write(() -> WholeFile.write(context.here().resolve(typed).normalize(), content));
        }
    }

    /** Writes a file. */
    @FunctionalInterface
    public interface Writing {

        void write() throws FaultException;
    }

    /** @throws Refusal if the file cannot be written */
    public static void write(Writing writing) throws Refusal {
        try {
            writing.write();
        } catch (FaultException notWritten) {
            throw Refusal.usage(notWritten.fault());
        }
    }
}
