package org.deepworkbench.cli.internal;

/** What a command tells the process that called it. With several files the highest applies. */
public final class ExitCode {

    /** All done. */
    public static final int DONE = 0;
    /** The content is wrong, or a deployment, training or prediction failed. */
    public static final int FAILED = 1;
    /** Wrong usage, or a file that cannot be opened at all. */
    public static final int USAGE = 2;
    /** Ended by Ctrl-C, everything cleaned up. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {
    }
}
