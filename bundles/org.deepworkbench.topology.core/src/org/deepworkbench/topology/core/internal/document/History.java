package org.deepworkbench.topology.core.internal.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The changes of a document, made and taken back, and which of them is on disk. Saving forgets none of them. */
public final class History {

    private static final int MAX_STEPS = 10_000;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private Optional<Step> saved = Optional.empty();
    private boolean savedStepLost;

    /** Adds a change; what was taken back before it is forgotten. */
    public void add(Step step) {
        if (!undone.isEmpty() && saved.filter(undone::contains).isPresent()) {
            savedStepLost = true;
        }
        undone.clear();
        Optional<Step> continued = lastDone().filter(last -> last.isContinuedBy(step) && saved.orElse(null) != last);
        if (continued.isPresent()) {
            done.pop();
        }
        done.push(continued.map(last -> last.joinedBy(step)).orElse(step));
        if (done.size() > MAX_STEPS) {
            savedStepLost |= saved.isEmpty() || saved.get() == done.peekLast();
            done.removeLast();
        }
    }

    /** {@return the last change, now taken back} */
    public Optional<Step> undo() {
        Optional<Step> step = Optional.ofNullable(done.poll());
        step.ifPresent(undone::push);
        return step;
    }

    /** {@return the change taken back last, now made again} */
    public Optional<Step> redo() {
        Optional<Step> step = Optional.ofNullable(undone.poll());
        step.ifPresent(done::push);
        return step;
    }

    /** {@return the change that {@link #undo} would take back} */
    public Optional<Step> lastDone() {
        return Optional.ofNullable(done.peek());
    }

    /** {@return the change that {@link #redo} would make again} */
    public Optional<Step> lastUndone() {
        return Optional.ofNullable(undone.peek());
    }

    /** Remembers that the disk holds the document as it is now. */
    public void markSaved() {
        saved = lastDone();
        savedStepLost = false;
    }

    /** {@return whether the document differs from what the disk holds} */
    public boolean isDirty() {
        return savedStepLost || !sameStep(saved, lastDone());
    }

    private static boolean sameStep(Optional<Step> left, Optional<Step> right) {
        return left.orElse(null) == right.orElse(null);
    }
}
