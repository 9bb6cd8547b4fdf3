package org.deepworkbench.topology.ui.internal.canvas;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/** Holds what the canvas shows and tells when it changes. For the display thread only. */
public final class CanvasModel {

    private final List<BiConsumer<CanvasState, CanvasState>> listeners = new CopyOnWriteArrayList<>();
    private CanvasState state = CanvasState.EMPTY;

    /** {@return what is shown now} */
    public CanvasState state() {
        return state;
    }

    /** Shows {@code changed} and tells the listeners. */
    public void show(CanvasState changed) {
        CanvasState before = state;
        state = changed;
        listeners.forEach(listener -> listener.accept(before, changed));
    }

    /** Calls {@code listener} with the state before and after each change. */
    public void addListener(BiConsumer<CanvasState, CanvasState> listener) {
        listeners.add(listener);
    }

    /** Ends what {@link #addListener} began. */
    public void removeListener(BiConsumer<CanvasState, CanvasState> listener) {
        listeners.remove(listener);
    }
}
