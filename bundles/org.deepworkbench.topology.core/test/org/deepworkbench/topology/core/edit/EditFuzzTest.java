package org.deepworkbench.topology.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.spi.module.ModuleResolver;
import org.deepworkbench.topology.core.Mutator;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.plan.Planner;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Commands and plans on spoilt topologies: done and undone to the byte, or refused. The seed is printed. */
class EditFuzzTest {

    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 500);

    private static final ModuleResolver NO_MODULES = new ModuleResolver() {
        @Override
        public Optional<CatalogModule> byImage(String image) {
            return Optional.empty();
        }

        @Override
        public List<CatalogModule> modules() {
            return List.of();
        }
    };

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void spoiltTopologiesAreEditedOrRefused() {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        System.out.println("fuzz.seed=" + seed);
        Random random = new Random(seed);
        List<String> texts = Mutator.seeds();
        int done = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String text = Mutator.mutated(texts.get(random.nextInt(texts.size())), random);
            try {
                TopologyDocument document = TopologyDocument.of("fuzz", text);
                Planner.plan(document, Map.of(), NO_MODULES);
                done += edit(document, random) ? 1 : 0;
            } catch (RuntimeException | StackOverflowError thrown) {
                fail("seed " + seed + ", round " + i + ", text:\n" + text, thrown);
            }
        }
        assertTrue(done > ROUNDS / 10, "most commands were refused: " + done + " of " + ROUNDS);
    }

    private static boolean edit(TopologyDocument document, Random random) {
        String before = document.text();
        List<NodeTemplate> nodes = document.nodes();
        String node = nodes.isEmpty() ? "none" : nodes.get(random.nextInt(nodes.size())).getName();
        Edit edit = switch (random.nextInt(15)) {
            case 0 -> new AddNode("fresh", "tosca.nodes.Compute", Optional.empty());
            case 1 -> new DeleteNodes(Set.of(node));
            case 2 -> new RenameNode(node, "fresh");
            case 3 -> new Connect(node, "host", nodes.isEmpty() ? "none" : nodes.get(0).getName());
            case 4 -> new Disconnect(node, 0);
            case 5 -> new SetValue(ValuePath.property(node, "command"), "a: 1\nb: [ 2 ]");
            case 6 -> new UnsetValue(ValuePath.capability(node, "host", "num_cpus"));
            case 7 -> new SetInput("fresh", "string", Optional.of("an: input"), Optional.of("1"));
            case 8 -> new Rename(ElementKind.NODE_TYPE, "tosca.nodes.Compute", "my.Type");
            case 9 -> new Host(node, nodes.isEmpty() ? "none" : nodes.get(0).getName());
            case 10 -> new AddPolicy("fresh", "tosca.policies.Root", List.of(node));
            case 11 -> new SetValue(ValuePath.property(node, "environment_variables", "DEEP", 0), "|\n  text\n");
            case 12 -> new RemoveNamed("num_cpus");
            case 13 -> new PasteNodes("Paste", document.text(), Map.of());
            default -> new RenameInput("num_cpus", "cpus");
        };
        try {
            document.execute(edit);
        } catch (FaultException refused) {
            assertEquals(before, document.text());
            return false;
        }
        String after = document.text();
        document.undo();
        assertEquals(before, document.text(), edit.label());
        document.redo();
        assertEquals(after, document.text(), edit.label());
        return true;
    }
}
