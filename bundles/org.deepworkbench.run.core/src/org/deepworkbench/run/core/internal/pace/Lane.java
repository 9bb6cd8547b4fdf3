package org.deepworkbench.run.core.internal.pace;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * The way to one target: however many deployments live there, looks at them start at least {@link #APART} apart, and
 * only few go on at a time. What changes comes first, yet what is steady is never left out. Safe to use from any thread.
 */
public final class Lane {

    /** Two looks start at least so long after one another. */
    public static final Duration APART = Duration.ofMillis(500);
    private static final int MOST_LOOKS = 2;
    private static final int MOST_STARTS = 4;
    /** So many looks at what changes before one at what is steady, where both wait. */
    private static final int IN_A_ROW = 3;
    private static final long LOOK_AT_MONITOR_MILLIS = 100;

    private record Look(Instant due, long number, Runnable task) {
    }

    private static final Comparator<Look> ORDER = Comparator.comparing(Look::due).thenComparing(Look::number);

    private final Clockwork clockwork;
    private final PriorityQueue<Look> changing = new PriorityQueue<>(ORDER);
    private final PriorityQueue<Look> steady = new PriorityQueue<>(ORDER);
    private final Semaphore starts = new Semaphore(MOST_STARTS, true);
    private Instant free = Instant.MIN;
    private Instant wake = Instant.MAX;
    private long number;
    private int running;
    private int inARow;

    public Lane(Clockwork clockwork) {
        this.clockwork = clockwork;
    }

    /**
     * Has a look taken.
     *
     * @param delay    not before so long
     * @param changes  whether it goes before those at what is steady
     * @param task     the look; blocks until it is done
     */
    public synchronized void look(Duration delay, boolean changes, Runnable task) {
        Look look = new Look(clockwork.now().plus(delay), number++, task);
        (changes ? changing : steady).add(look);
        arrange();
    }

    /** The target asked to be left alone for so long. */
    public synchronized void pause(Duration duration) {
        free = later(free, clockwork.now().plus(duration));
    }

    /** A person's call went to the target: the next look waits for its turn. */
    public synchronized void used() {
        free = later(free, clockwork.now()).plus(APART);
    }

    /**
     * Waits until one of few deployments at a time may be made there; to be followed by {@link #leave}.
     *
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public void enter(IProgressMonitor monitor) {
        try {
            while (!starts.tryAcquire(LOOK_AT_MONITOR_MILLIS, TimeUnit.MILLISECONDS)) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    public void leave() {
        starts.release();
    }

    private void arrange() {
        Instant now = clockwork.now();
        while (running < MOST_LOOKS && !free.isAfter(now)) {
            Optional<Look> next = takeDue(now);
            if (next.isEmpty()) {
                break;
            }
            running++;
            free = now.plus(APART);
            clockwork.after(Duration.ZERO, () -> run(next.get()));
        }
        if (running < MOST_LOOKS) {
            wakeAt(later(free, earlier(changing.peek(), steady.peek())), now);
        }
    }

    private Optional<Look> takeDue(Instant now) {
        boolean one = isDue(changing.peek(), now);
        boolean other = isDue(steady.peek(), now);
        if (one && (!other || inARow < IN_A_ROW)) {
            inARow++;
            return Optional.of(changing.remove());
        }
        inARow = 0;
        return other ? Optional.of(steady.remove()) : Optional.empty();
    }

    private static boolean isDue(Look look, Instant now) {
        return look != null && !look.due().isAfter(now);
    }

    private void wakeAt(Instant when, Instant now) {
        if (when.isBefore(wake)) {
            wake = when;
            clockwork.after(Duration.between(now, when), this::awake);
        }
    }

    private synchronized void awake() {
        wake = Instant.MAX;
        arrange();
    }

    private void run(Look look) {
        try {
            look.task().run();
        } finally {
            synchronized (this) {
                running--;
                arrange();
            }
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Look one, Look other) {
        Instant first = one == null ? Instant.MAX : one.due();
        return other == null || first.isBefore(other.due()) ? first : other.due();
    }
}
