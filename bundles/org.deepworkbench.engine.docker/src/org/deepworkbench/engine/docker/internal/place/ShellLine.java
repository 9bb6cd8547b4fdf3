package org.deepworkbench.engine.docker.internal.place;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A topology's command line as a container runs it: by a shell, as Marathon does. A single command takes the shell's
 * place, so that a request to end reaches it, which a shell would keep to itself.
 */
final class ShellLine {

    private static final String REPLACE = "exec "; //$NON-NLS-1$
    /** A name and perhaps arguments: no variable before it, and nothing that joins or redirects commands. */
    private static final Pattern SINGLE = Pattern.compile("(?!exec )[A-Za-z0-9_./-]+( [^;&|<>()`\\n]*)?"); //$NON-NLS-1$

    private ShellLine() {
    }

    /** {@return the arguments of the container's entry point} */
    static List<String> arguments(String line) {
        String stripped = line.strip();
        return List.of(SINGLE.matcher(stripped).matches() ? REPLACE + stripped : line);
    }

    /** {@return the line that was written, from what a container was given} */
    static String written(String argument) {
        return argument.startsWith(REPLACE) && SINGLE.matcher(argument.substring(REPLACE.length())).matches()
                ? argument.substring(REPLACE.length()) : argument;
    }
}
