package org.deepworkbench.cli.internal.job;

import java.util.concurrent.Callable;
import java.util.function.Function;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.Interruption;
import org.deepworkbench.cli.internal.Services;
import org.deepworkbench.cli.internal.console.Console;
import org.deepworkbench.cli.internal.console.Steps;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * What the steps of one job share.
 *
 * @param context      the command's
 * @param steps        tells the steps
 * @param interruption may end the job
 */
public record JobContext(Context context, Steps steps, Interruption interruption) {

    public Console console() {
        return context.console();
    }

    public Services services() {
        return context.services();
    }

    public IProgressMonitor monitor() {
        return interruption.monitor();
    }

    /** Takes one step, unless the job was interrupted; see {@link Steps#take}. */
    public <T> T step(String doing, Callable<T> work, Function<T, String> done) throws Exception {
        interruption.check();
        return steps.take(doing, work, done);
    }
}
