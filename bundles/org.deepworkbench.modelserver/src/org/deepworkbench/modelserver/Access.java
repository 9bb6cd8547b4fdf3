package org.deepworkbench.modelserver;

/** Whom the server lets in, and what ends it. */
enum Access {
    /** Those who know the token, which is the first line of the standard input; the input's end ends the process. */
    TOKEN,
    /** Every program on this machine; the end of the standard input ends the process. */
    THIS_MACHINE,
    /** Everyone who reaches it: in a container, whose engine opens its port and ends it with a signal. */
    CONTAINER;

    /**
     * {@return what the command line asks for}
     *
     * @throws IllegalArgumentException if it asks for two
     */
    static Access of(CommandLine line) {
        if (line.has("--no-token") && line.has("--container")) {
            throw new IllegalArgumentException(Texts.beside(Access.class).get("option.access"));
        }
        return line.has("--no-token") ? THIS_MACHINE : line.has("--container") ? CONTAINER : TOKEN;
    }

    /** {@return whether the standard input belongs to a parent that the process must not outlive} */
    boolean hasLifeLine() {
        return this != CONTAINER;
    }
}
