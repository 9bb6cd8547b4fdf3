package org.deepworkbench.topology.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.Samples;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.CapabilityAssignment;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Commands on what people wrote. */
class CorpusEditTest {

    @Test
    void exampleIsEditedWithoutLoss() throws Exception {
        assertTrue(allEdits(Samples.example()) > 10);
    }

    @TestFactory
    Stream<DynamicTest> publishedTemplatesAreEditedWithoutLoss() {
        return Stream.concat(Samples.deepTemplates().stream(), Samples.indigoExamples().stream())
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(),
                        () -> assertTrue(allEdits(file) > 0)));
    }

    private static int allEdits(Path file) throws Exception {
        String text = Samples.read(file);
        TopologyDocument document = TopologyDocument.of(file.getFileName().toString(), text);
        int edits = 0;
        for (NodeTemplate node : document.nodes()) {
            String name = node.getName();
            for (ValuePath path : scalars(node)) {
                oneValue(text, path);
                edits++;
            }
            EditHarness.run(text, new RenameNode(name, name + "_renamed"));
            EditHarness.run(text, new DeleteNodes(Set.of(name)));
            EditHarness.run(text, new SetValue(ValuePath.property(name, "brand_new"), "{ a: [ 1, 2 ] }"));
            EditHarness.run(text, new Connect(name, "dependency", document.nodes().get(0).getName()));
            edits += 4;
        }
        EditHarness.run(text, new AddNode("brand_new", "tosca.nodes.Compute", Optional.empty()));
        EditHarness.run(text, new SetInput("brand_new", "string", Optional.empty(), Optional.of("x")));
        EditHarness.run(text, new SetOutput("brand_new", Optional.empty(), "x"));
        return edits + 3;
    }

    /** Sets one scalar; the text differs in that scalar only. */
    private static void oneValue(String text, ValuePath path) throws Exception {
        String after = EditHarness.run(text, new SetValue(path, "changed_value"));
        List<String> before = text.lines().toList();
        List<String> changed = after.lines().toList();
        assertEquals(before.size(), changed.size(), path::readable);
        int differing = 0;
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(changed.get(i))) {
                differing++;
                assertTrue(changed.get(i).contains("changed_value"), changed.get(i));
            }
        }
        assertEquals(1, differing, path::readable);
        EditHarness.run(text, new UnsetValue(path));
    }

    private static List<ValuePath> scalars(NodeTemplate node) {
        List<ValuePath> paths = new ArrayList<>();
        for (Assignment property : node.getProperties()) {
            if (isShortScalar(property)) {
                paths.add(ValuePath.property(node.getName(), property.getName()));
            }
        }
        for (CapabilityAssignment capability : node.getCapabilities()) {
            for (Assignment property : capability.getProperties()) {
                if (isShortScalar(property)) {
                    paths.add(ValuePath.capability(node.getName(), capability.getName(), property.getName()));
                }
            }
        }
        return paths;
    }

    private static boolean isShortScalar(Assignment property) {
        return property.getValue() instanceof ScalarValue scalar && !scalar.getText().contains("\n");
    }
}
