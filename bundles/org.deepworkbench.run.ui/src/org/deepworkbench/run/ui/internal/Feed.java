package org.deepworkbench.run.ui.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.DeploymentListener;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.RunListener;
import org.eclipse.swt.widgets.Control;

/**
 * Keeps controls in step with the deployments or the runs: the first list is read in the background, changes come in
 * one hop to the display thread for each batch.
 *
 * @param <T> {@link Deployment} or {@link Run}
 */
public final class Feed<T> {

    /** Gets what there is, on the display thread. */
    @FunctionalInterface
    public interface Receiver<T> {

        /**
         * @param all     everything there is, newest first
         * @param changed what came, changed or went since the last call; everything at the first call
         */
        void show(List<T> all, Set<T> changed);
    }

    /** How long changes are gathered: often enough for the eye, seldom enough for the display thread. */
    private static final int HOLD_MILLIS = 200;

    private final Supplier<List<T>> all;
    private final Function<Consumer<T>, Runnable> listen;

    private Feed(Supplier<List<T>> all, Function<Consumer<T>, Runnable> listen) {
        this.all = all;
        this.listen = listen;
    }

    /** {@return the feed of all deployments} */
    public static Feed<Deployment> ofDeployments() {
        return new Feed<>(() -> Services.deployments().deployments(),
                consumer -> Services.deployments().addListener(deploymentListener(consumer)));
    }

    /** {@return the feed of all runs} */
    public static Feed<Run> ofRuns() {
        return new Feed<>(() -> Services.runs().runs(), consumer -> Services.runs().addListener(runListener(consumer)));
    }

    /**
     * Starts feeding; it ends when the control is disposed of.
     *
     * @param title what is being read, for people
     */
    public void start(Control control, String title, Receiver<T> receiver) {
        ChangeBatch<T> changes = new ChangeBatch<>(new DisplayHop(control, HOLD_MILLIS),
                changed -> receiver.show(all.get(), changed));
        DisplayHop atOnce = new DisplayHop(control, 0);
        Background.startQuietly(title, monitor -> {
            all.get(); // reads the journal, so that later calls answer from memory
            atOnce.execute(() -> {
                Runnable removal = listen.apply(changes::add);
                control.addDisposeListener(event -> removal.run());
                List<T> known = all.get();
                receiver.show(known, new LinkedHashSet<>(known));
            });
        });
    }

    private static DeploymentListener deploymentListener(Consumer<Deployment> consumer) {
        return new DeploymentListener() {
            @Override
            public void added(Deployment deployment) {
                consumer.accept(deployment);
            }

            @Override
            public void changed(Deployment deployment) {
                consumer.accept(deployment);
            }

            @Override
            public void removed(Deployment deployment) {
                consumer.accept(deployment);
            }
        };
    }

    private static RunListener runListener(Consumer<Run> consumer) {
        return new RunListener() {
            @Override
            public void added(Run run) {
                consumer.accept(run);
            }

            @Override
            public void changed(Run run) {
                consumer.accept(run);
            }

            @Override
            public void removed(Run run) {
                consumer.accept(run);
            }
        };
    }
}
