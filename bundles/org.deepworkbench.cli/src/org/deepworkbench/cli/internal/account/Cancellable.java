package org.deepworkbench.cli.internal.account;

import org.deepworkbench.cli.internal.Interruption;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.console.Console;
import org.deepworkbench.cli.internal.console.Line;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Does something that waits for a person or a provider, and that Ctrl-C ends. */
public final class Cancellable {

    /** What is done. */
    @FunctionalInterface
    public interface Work<T> {

        T run(IProgressMonitor monitor) throws Exception;
    }

    private Cancellable() {
    }

    /** @throws OperationCanceledException after Ctrl-C, when the person has been told */
    public static <T> T run(Console console, Work<T> work) throws Exception {
        try (Interruption interruption = new Interruption(console::endLive).arm()) {
            try {
                return work.run(interruption.monitor());
            } catch (Exception e) {
                if (!interruption.requested()) {
                    throw e;
                }
                console.problem(Line.of(Messages.Cancellable_interrupted));
                throw new OperationCanceledException();
            }
        }
    }
}
