package org.deepworkbench.topology.ui.internal.canvas;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.deepworkbench.spi.overlay.NodeOverlay;

/** Holds what the canvas shows and tells when it changes. For the display thread only. */
public final class CanvasModel {

    private final List<BiConsumer<CanvasState, CanvasState>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Set<String>>> overlayListeners = new CopyOnWriteArrayList<>();
    private CanvasState state = CanvasState.EMPTY;
    private Map<String, NodeOverlay> overlays = Map.of();

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

    /**
     * Shows live values on nodes, in place of all that were shown before. Everything is drawn at once, however many nodes
     * they concern; what has not changed is not drawn again. The topology stays as it is.
     *
     * @param values what is live, by the name of the node; names that no node has are kept for one that may come
     */
    public void overlay(Map<String, NodeOverlay> values) {
        Map<String, NodeOverlay> before = overlays;
        overlays = Map.copyOf(values);
        Set<String> changed = new HashSet<>(before.keySet());
        changed.addAll(overlays.keySet());
        changed.removeIf(name -> Objects.equals(before.get(name), overlays.get(name)));
        if (!changed.isEmpty()) {
            overlayListeners.forEach(listener -> listener.accept(changed));
        }
    }

    /** {@return what is live about a node} */
    public Optional<NodeOverlay> overlay(String node) {
        return Optional.ofNullable(overlays.get(node));
    }

    /** Calls {@code listener} with the names of the nodes whose live values have changed. */
    void addOverlayListener(Consumer<Set<String>> listener) {
        overlayListeners.add(listener);
    }

    /** Ends what {@link #addOverlayListener} began. */
    void removeOverlayListener(Consumer<Set<String>> listener) {
        overlayListeners.remove(listener);
    }

    /** Ends what {@link #addListener} began. */
    public void removeListener(BiConsumer<CanvasState, CanvasState> listener) {
        listeners.remove(listener);
    }
}
