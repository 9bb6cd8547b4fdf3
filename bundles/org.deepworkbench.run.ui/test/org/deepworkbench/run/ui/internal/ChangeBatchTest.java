package org.deepworkbench.run.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ChangeBatchTest {

    private final Deque<Runnable> hops = new ArrayDeque<>();
    private final List<List<String>> batches = new ArrayList<>();
    private final ChangeBatch<String> batch = new ChangeBatch<>(hops::add, this::take);

    private void take(Set<String> changed) {
        batches.add(List.copyOf(changed));
    }

    @Test
    void manyChangesMakeOneHop() {
        batch.add("a");
        batch.add("b");
        batch.add("a");
        assertEquals(1, hops.size());
        hops.remove().run();
        assertEquals(List.of(List.of("a", "b")), batches);
    }

    @Test
    void whatComesAfterADeliveryHopsAgain() {
        batch.add("a");
        hops.remove().run();
        batch.add("b");
        hops.remove().run();
        assertEquals(List.of(List.of("a"), List.of("b")), batches);
    }

    @Test
    void aChangeDuringADeliveryIsNotLost() {
        AtomicReference<ChangeBatch<String>> itself = new AtomicReference<>();
        itself.set(new ChangeBatch<>(hops::add, changed -> {
            take(changed);
            if (changed.contains("first")) {
                itself.get().add("second");
            }
        }));
        itself.get().add("first");
        hops.remove().run();
        hops.remove().run();
        assertEquals(List.of(List.of("first"), List.of("second")), batches);
    }
}
