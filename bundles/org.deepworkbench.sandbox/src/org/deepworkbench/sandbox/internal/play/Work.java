package org.deepworkbench.sandbox.internal.play;

import org.deepworkbench.spi.plan.Attributes;

/** What a sandbox runs for one deployment. Safe to use from any thread. */
public interface Work {

    /** How it stands. */
    sealed interface Standing {

        /** It is being started. */
        record Starting() implements Standing {
        }

        /** It runs; its nodes have these attributes. */
        record Running(Attributes attributes) implements Standing {
        }

        /** It does not run, and why. */
        record Broken(String reason) implements Standing {
        }
    }

    /** {@return how it stands now} Answers from memory. */
    Standing standing();

    /** {@return what it has logged so far, at most the last 64 KiB} */
    String log();

    /** Ends it, in the background. Harmless when it has ended. */
    void end();
}
