package org.deepworkbench.topology.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Each property of what people wrote is set to another value: to a reader that is not ours, the two texts differ in
 * that value and in nothing else. Each file is taken as it is; some (with {@code -Dcorpus.full=true} all) once more
 * with other line ends, a byte order mark, other comments or no last line break.
 */
class CorpusValueTest {

    private static final boolean FULL = Boolean.getBoolean("corpus.full");
    private static final List<String> VALUES = List.of("changed_value", "4711", "\"colon: and # hash\"", "true",
            "'it''s'", "\"two\\nlines\"", "{ get_input: [ some, 0 ] }", "a: 1\nb:\n  - |\n    text\n  - [ 2 ]");

    private int values;
    private int files;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void eachPropertyIsSetAloneAndTakenBack() throws Exception {
        long seed = Long.getLong("corpus.seed", System.nanoTime());
        System.out.println("corpus.seed=" + seed);
        Random random = new Random(seed);
        List<String> faults = new ArrayList<>();
        for (Path file : CorpusFiles.yaml()) {
            Optional<String> text = CorpusFiles.text(file).filter(Meaning::isReadable);
            for (String variant : text.map(content -> texts(content, random)).orElse(List.of())) {
                try {
                    check(variant, random);
                } catch (AssertionError | RuntimeException | FaultException fault) {
                    faults.add(CorpusFiles.root().relativize(file) + ": " + fault);
                }
            }
        }
        System.out.println(values + " values of " + files + " texts set");
        assertEquals(List.of(), faults, "seed " + seed);
        assertTrue(values > 5000, "too few values: " + values);
    }

    private static List<String> texts(String content, Random random) {
        return FULL || random.nextInt(4) == 0 ? List.of(content, varied(content, random)) : List.of(content);
    }

    private static String varied(String text, Random random) {
        String unix = text.replace("\r\n", "\n");
        return switch (random.nextInt(4)) {
            case 0 -> unix.replace("\n", "\r\n");
            case 1 -> "\uFEFF" + text;
            case 2 -> text.stripTrailing();
            default -> unix.replaceAll("(?m)(?<=: )(?=[a-zA-Z0-9]+$)", "  ").replaceAll("(?m)^( *[a-z_]+: [a-z0-9]+)$",
                    "$1  # note");
        };
    }

    private void check(String text, Random random) throws Exception {
        Object before = Meaning.of(text);
        TopologyDocument document = TopologyDocument.of("corpus.yaml", text);
        EditContext context = EditHarness.context(document);
        List<List<Object>> paths = propertyPaths(before);
        files += paths.isEmpty() ? 0 : 1;
        for (List<Object> path : paths) {
            String value = another(Meaning.at(before, path), random);
            SetValue edit = new SetValue(new ValuePath(path), value);
            String after = EditHarness.applied(text, edit.effect(context).edits());
            Object meaning = Meaning.of(after);
            assertEquals(List.of(path), Meaning.differences(before, meaning), () -> path + " in " + after);
            assertEquals(Meaning.of(value), Meaning.at(meaning, path), path::toString);
            values++;
        }
        if (!paths.isEmpty()) {
            List<Object> path = paths.get(random.nextInt(paths.size()));
            EditHarness.run(document, new SetValue(new ValuePath(path), another(Meaning.at(before, path), random)));
        }
    }

    private static String another(Object old, Random random) {
        String value = VALUES.get(random.nextInt(VALUES.size()));
        return Meaning.of(value).equals(old) ? "other" : value;
    }

    /** The scalars in properties of node templates and of their capabilities. */
    static List<List<Object>> propertyPaths(Object root) {
        List<List<Object>> paths = new ArrayList<>();
        for (String topology : List.of("topology_template", "service_template")) {
            if (!(Meaning.at(root, List.of(topology, "node_templates")) instanceof Map<?, ?> nodes)) {
                continue;
            }
            nodes.forEach((name, node) -> {
                List<Object> place = List.of(topology, "node_templates", name);
                add(root, Meaning.with(place, "properties"), paths);
                if (Meaning.at(node, List.of("capabilities")) instanceof Map<?, ?> capabilities) {
                    capabilities.keySet().forEach(capability -> add(root, Meaning.with(
                            Meaning.with(Meaning.with(place, "capabilities"), capability), "properties"), paths));
                }
            });
        }
        return paths;
    }

    private static void add(Object root, List<Object> section, List<List<Object>> paths) {
        if (Meaning.at(root, section) instanceof Map<?, ?> properties) {
            for (List<Object> leaf : Meaning.leaves(properties)) {
                List<Object> path = new ArrayList<>(section);
                path.addAll(leaf);
                boolean empty = Meaning.at(root, path) instanceof Map<?, ?>;
                if (!empty) {
                    paths.add(path);
                }
            }
        }
    }
}
