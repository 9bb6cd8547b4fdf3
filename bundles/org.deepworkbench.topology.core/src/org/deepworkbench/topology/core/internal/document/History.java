package org.deepworkbench.topology.core.internal.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** {@return the last changes, at most so many, the latest first, which are taken back from now on} */
    public List<Step> undo(int most) {
        return move(done, undone, most);
    }

    /** {@return the changes taken back last, at most so many, the latest first, which are made again from now on} */
    public List<Step> redo(int most) {
        return move(undone, done, most);
    }

    private static List<Step> move(Deque<Step> from, Deque<Step> to, int most) {
        List<Step> moved = new ArrayList<>();
        while (moved.size() < most && !from.isEmpty()) {
            moved.add(from.peek());
            to.push(from.pop());
        }
        return moved;
    }

    /** {@return the changes made, the last one first} */
    public Stream<Step> done() {
        return done.stream();
    }

    /** {@return the changes taken back, the one taken back last first} */
    public Stream<Step> undone() {
        return undone.stream();
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
