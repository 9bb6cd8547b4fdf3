package org.deepworkbench.modelserver.learning;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.nn.Parameter;
import ai.djl.util.Pair;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepworkbench.modelserver.Texts;

/**
 * Adam (Kingma and Ba, arXiv 1412.6980) and AdamW (Loshchilov and Hutter, arXiv 1711.05101). The library's own do not
 * give their moments away, without which a training cannot go on where it stopped. Used by one thread.
 */
public final class Optimiser {

    private static final Texts TEXTS = Texts.beside(Optimiser.class);
    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.999f;
    private static final float EPSILON = 1e-8f;
    private static final float NO_CLIPPING = -1;

    private final List<Slot> slots = new ArrayList<>();
    private final float weightDecay;
    private final boolean decoupled;
    private long steps;

    /** Which optimiser. */
    public enum Kind {
        /** The weight decay is a part of the gradient: L2 regularisation. */
        ADAM,
        /** The weight decay is apart from the gradient. */
        ADAMW
    }

    /** Begins with the parameters of a network that learn. */
    Optimiser(Kind kind, double weightDecay, Iterable<Pair<String, Parameter>> parameters, NDManager manager) {
        this.decoupled = kind == Kind.ADAMW;
        this.weightDecay = (float) weightDecay;
        for (Pair<String, Parameter> pair : parameters) {
            if (pair.getValue().requiresGradient()) {
                NDArray weights = pair.getValue().getArray();
                slots.add(new Slot(pair.getKey(), weights, manager.zeros(weights.getShape()),
                        manager.zeros(weights.getShape())));
            }
        }
    }

    /** Changes the weights by their gradients, which are zero afterwards. */
    void step(double rate) {
        steps++;
        double correction = Math.sqrt(1 - Math.pow(BETA2, steps)) / (1 - Math.pow(BETA1, steps));
        for (Slot slot : slots) {
            try (NDArray gradient = slot.weights.getGradient()) {
                slot.weights.getNDArrayInternal().adamUpdate(
                        new NDList(slot.weights, gradient, slot.mean, slot.variance), new NDList(slot.weights),
                        (float) rate, (float) (rate * correction), weightDecay, 1, NO_CLIPPING, BETA1, BETA2,
                        EPSILON, true, decoupled);
            }
        }
    }

    /** {@return the moments, with names, to be kept} */
    NDList moments() {
        NDList moments = new NDList();
        for (Slot slot : slots) {
            slot.mean.setName("mean." + slot.name);
            slot.variance.setName("variance." + slot.name);
            moments.add(slot.mean);
            moments.add(slot.variance);
        }
        return moments;
    }

    /**
     * Goes on with moments that were kept after so many steps.
     *
     * @throws IOException if they are of another network
     */
    void restore(Map<String, NDArray> moments, long stepsDone) throws IOException {
        steps = stepsDone;
        for (Slot slot : slots) {
            restore(moments, "mean." + slot.name, slot.mean);
            restore(moments, "variance." + slot.name, slot.variance);
        }
    }

    private static void restore(Map<String, NDArray> moments, String name, NDArray into) throws IOException {
        NDArray kept = moments.get(name);
        if (kept == null || !kept.getShape().equals(into.getShape())) {
            throw new IOException(TEXTS.get("weights.other", name));
        }
        kept.copyTo(into);
    }

    private record Slot(String name, NDArray weights, NDArray mean, NDArray variance) {
    }
}
