package org.deepworkbench.topology.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** Spoils topologies. */
public final class Mutator {

    private static final String[] PIECES = { "", ":", ": ", "- ", "\n", "\r\n", "\t", "{", "}", "[", "]", "&a ", "*a",
        "<<: *a", "!!str ", "|", ">", "'", "\"", "#", "---\n", "...\n", "%", "null", "yes", "-1", "1e999", "0x",
        "get_input", "get_attribute: [ SELF ]", "token: []", "concat: {}", "tosca.nodes.Root", "derived_from", "\u0000",
        "\uFEFF", "😀", "\uD800", "?", "  ", "type: list", "entry_schema: []", "constraints: { in_range: x }",
        "- in_range: [ 1 ]", "- pattern: '(a+)+b'", "requirements: {}", "imports: [ [ ] ]", "host: Docker" };

    private Mutator() {
    }

    /** {@return texts to begin with} */
    public static List<String> seeds() {
        List<String> texts = new ArrayList<>(List.of(Samples.SMALL, Samples.read(Samples.example())));
        try {
            Stream.concat(Samples.deepTemplates().stream(), Samples.indigoExamples().stream().limit(12))
                    .map(Samples::read).forEach(texts::add);
        } catch (TestAbortedException withoutCorpus) {
            System.out.println("fuzzing without the corpus");
        }
        return texts;
    }

    /** {@return the text with one to four things wrong} */
    public static String mutated(String text, Random random) {
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
