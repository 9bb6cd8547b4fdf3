package org.deepworkbench.modelserver.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.modelserver.torch.Torch;
import org.junit.jupiter.api.Test;

class ScaledTest {

    private static final int ARRAYS = 200;
    private static final int TAKEN = 20_000;

    /** Takes the memory that a garbage collection gives back before the gradients are computed. */
    @Test
    void theGradientKnowsTheNumberAfterAGarbageCollectionToo() throws Exception {
        Torch torch = new Torch(1);
        List<ByteBuffer> taken = new ArrayList<>();
        try (NDManager manager = torch.newManager(); GradientCollector collector = torch.newGradientCollector()) {
            NDArray input = manager.create(2f);
            input.setRequiresGradient(true);
            NDArray sum = input;
            for (int i = 0; i < ARRAYS; i++) {
                sum = Scaled.by(sum, i % 2 == 0 ? 4 : 0.25);
            }
            for (int i = 0; i < TAKEN; i++) {
                if (i % (TAKEN / 20) == 0) {
                    System.gc();
                }
                taken.add(ByteBuffer.allocateDirect(Float.BYTES).order(ByteOrder.nativeOrder()).putFloat(0, 7));
            }
            collector.backward(sum);
            assertEquals(1, input.getGradient().getFloat());
            assertEquals(TAKEN, taken.size());
        }
    }
}
