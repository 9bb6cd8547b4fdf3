package org.deepworkbench.sandbox.internal.play;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is to happen when. An act may add further ones. For one thread at a time. */
public final class Script {

    private record Act(Instant due, long number, Runnable effect) {
    }

    private final PriorityQueue<Act> acts =
            new PriorityQueue<>(Comparator.comparing(Act::due).thenComparing(Act::number));
    private Instant now;
    private long number;

    /** @param now the time by which things happen */
    public Script(Instant now) {
        this.now = now;
    }

    /** Lets something happen after a while from now; inside an act, from the moment of that act. */
    public void after(Duration delay, Runnable effect) {
        acts.add(new Act(now.plus(delay), number++, effect));
    }

    /** Nothing more of what was planned happens. */
    public void clear() {
        acts.clear();
    }

    /** Lets everything happen that is due, in order. */
    public void play(Instant until) {
        while (!acts.isEmpty() && !acts.peek().due().isAfter(until)) {
            Act act = acts.poll();
            now = act.due();
            act.effect().run();
        }
        now = until.isAfter(now) ? until : now;
    }
}
