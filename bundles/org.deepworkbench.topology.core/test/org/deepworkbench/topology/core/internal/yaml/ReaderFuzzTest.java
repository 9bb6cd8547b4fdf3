package org.deepworkbench.topology.core.internal.yaml;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.Samples;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.opentest4j.TestAbortedException;

/** Whatever a file holds, it is judged without an exception and in bounded time. The seed is printed. */
class ReaderFuzzTest {

    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 1200);
    private static final long MAX_MILLIS = 5000;
    private static final String[] PIECES = { "", ":", ": ", "- ", "\n", "\r\n", "\t", "{", "}", "[", "]", "&a ", "*a",
        "<<: *a", "!!str ", "|", ">", "'", "\"", "#", "---\n", "...\n", "%", "null", "yes", "-1", "1e999", "0x",
        "get_input", "get_attribute: [ SELF ]", "token: []", "concat: {}", "tosca.nodes.Root", "derived_from", "\u0000",
        "\uFEFF", "😀", "\uD800", "?", "  ", "type: list", "entry_schema: []", "constraints: { in_range: x }",
        "- in_range: [ 1 ]", "- pattern: '(a+)+b'", "requirements: {}", "imports: [ [ ] ]", "host: Docker" };

    private static List<String> seeds() {
        List<String> texts = new ArrayList<>(List.of(Samples.SMALL, Samples.read(Samples.example())));
        try {
            Stream.concat(Samples.deepTemplates().stream(), Samples.indigoExamples().stream().limit(12))
                    .map(Samples::read).forEach(texts::add);
        } catch (TestAbortedException withoutCorpus) {
            System.out.println("fuzzing without the corpus");
        }
        return texts;
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void mutatedAndCutTextsAreJudged() {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        System.out.println("fuzz.seed=" + seed);
        Random random = new Random(seed);
        List<String> texts = seeds();
        int faulty = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String text = mutated(texts.get(random.nextInt(texts.size())), random);
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

    private static String mutated(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        int mutations = 1 + random.nextInt(4);
        for (int i = 0; i < mutations && !mutated.isEmpty(); i++) {
            int at = random.nextInt(mutated.length());
            switch (random.nextInt(5)) {
                case 0 -> mutated.setLength(at);
                case 1 -> mutated.insert(at, PIECES[random.nextInt(PIECES.length)]);
                case 2 -> mutated.replace(at, Math.min(mutated.length(), at + 1 + random.nextInt(12)),
                        PIECES[random.nextInt(PIECES.length)]);
                case 3 -> mutated.deleteCharAt(at);
                default -> {
                    int end = Math.min(mutated.length(), at + random.nextInt(80));
                    mutated.insert(random.nextInt(mutated.length()), mutated.substring(at, end));
                }
            }
        }
        return mutated.toString();
    }
}
