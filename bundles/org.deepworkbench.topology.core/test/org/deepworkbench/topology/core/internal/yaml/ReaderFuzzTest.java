package org.deepworkbench.topology.core.internal.yaml;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.topology.core.Mutator;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a file holds, it is judged without an exception and in bounded time. The seed is printed. */
class ReaderFuzzTest {

    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 1200);
    private static final long MAX_MILLIS = 5000;
    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void mutatedAndCutTextsAreJudged() {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        System.out.println("fuzz.seed=" + seed);
        Random random = new Random(seed);
        List<String> texts = Mutator.seeds();
        int faulty = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String text = Mutator.mutated(texts.get(random.nextInt(texts.size())), random);
            long start = System.nanoTime();
            try {
                List<Diagnostic> diagnostics = TopologyDocument.of("fuzz", text).diagnostics();
                faulty += diagnostics.isEmpty() ? 0 : 1;
            } catch (RuntimeException | StackOverflowError thrown) {
                fail("seed " + seed + ", round " + i + ", text:\n" + text, thrown);
            }
            long millis = (System.nanoTime() - start) / 1_000_000;
            assertTrue(millis < MAX_MILLIS, "seed " + seed + ", round " + i + " took " + millis + " ms");
        }
        assertTrue(faulty > ROUNDS / 2, "mutations must do harm, or this proves nothing");
    }
}
