package org.deepworkbench.topology.core.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.deepworkbench.topology.core.picture.Nesting;
import org.deepworkbench.topology.core.picture.NodeIcon;
import org.junit.jupiter.api.Test;

class ViewpointFileTest {

    private static final String WHOLE = """
            viewpoint: graphics
            title: Graphics processors
            description: Who needs them
            representation: diagram
            nodes:
              - type: tosca.nodes.Compute
                icon: cluster
                colour: green
            edges:
              - { type: tosca.relationships.AttachesTo, colour: "#102030", dash: dotted, label: disk }
            nesting: [hosting, { relationship: AttachesTo, container: source }, groups]
            layers:
              - name: storage
                title: Storage
                nodes: [tosca.nodes.BlockStorage]
                edges: tosca.relationships.AttachesTo
                signs: [problems]
                shown: false
            filter: name matches w*
            styles:
              - when: [capabilities.host.num_gpus > 0, problems missing]
                colour: orange
            """;

    @Test
    void everyPartOfTheVocabularyIsRead() {
        ViewpointFile file = ViewpointFile.read(WHOLE);
        assertEquals(List.of(), file.problems());
        Viewpoint viewpoint = file.viewpoint().orElseThrow();
        assertEquals("graphics", viewpoint.name());
        assertEquals("Graphics processors", viewpoint.title());
        assertEquals(Representation.DIAGRAM, viewpoint.representation());
        assertEquals(List.of(new NodeMapping("tosca.nodes.Compute", Optional.of(NodeIcon.CLUSTER),
                Colour.of("green"))), viewpoint.nodes());
        assertEquals(
                List.of(new EdgeMapping("tosca.relationships.AttachesTo", Optional.of(new Colour(0x102030, 0x102030)),
                        Optional.of(EdgeMapping.Dash.DOTTED), Optional.of("disk"))),
                viewpoint.edges());
        assertEquals(List.of(new Nesting.Rule.Hosting(), new Nesting.Rule.Relationship("AttachesTo", false),
                new Nesting.Rule.Groups()), viewpoint.nesting().rules());
        assertEquals(List.of(new Layer("storage", "Storage", List.of("tosca.nodes.BlockStorage"),
                List.of(), List.of("tosca.relationships.AttachesTo"), Set.of(Layer.Sign.PROBLEMS), false)), viewpoint.layers());
        assertEquals(List.of("w*"), viewpoint.filter().stream().map(Condition::value).toList());
        assertEquals(2, viewpoint.styles().get(0).when().size());
    }

    @Test
    void columnsAreWordsPathsOrMaps() {
        Viewpoint viewpoint = ViewpointFile.read("""
                viewpoint: costs
                representation: table
                columns:
                  - name
                  - { path: capabilities.host.mem_size, title: Memory }
                  - given properties
                """).viewpoint().orElseThrow();
        assertEquals(List.of(new Column.One(ElementPath.of(ElementPath.Aspect.NAME), "name"),
                new Column.One(ElementPath.of(ElementPath.Aspect.CAPABILITIES, "host", "mem_size"), "Memory"),
                new Column.Properties(true)), viewpoint.columns());
        assertEquals("costs", viewpoint.title(), "without a title the name serves");
    }

    @Test
    void wordsForPeopleMayBeWrittenInSeveralLanguages() {
        String text = "viewpoint: a\nrepresentation: tree\ntitle: { en: Tree, es: Árbol }\ndescription: { es: b }\n";
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("es", "ES"));
            assertEquals("Árbol", ViewpointFile.read(text).viewpoint().orElseThrow().title());
            Locale.setDefault(Locale.of("pt"));
            ViewpointFile other = ViewpointFile.read(text);
            assertEquals("Tree", other.viewpoint().orElseThrow().title());
            assertEquals(List.of(4), other.problems().stream().map(ViewpointProblem::line).toList());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theBuiltInViewpointsAreDeclaredWithoutFault() {
        assertEquals(List.of(Representation.values()),
                BuiltInViewpoints.all().stream().map(Viewpoint::representation).toList());
        BuiltInViewpoints.all().forEach(viewpoint -> assertEquals(List.of(),
                ViewpointFile.read(BuiltInViewpoints.text(viewpoint.name())).problems()));
    }

    @Test
    void aFaultIsToldAtItsPlaceWithTheNearestName() {
        ViewpointFile file = ViewpointFile.read("""
                viewpoint: a
                representation: tabel
                column: [name]
                """);
        assertTrue(file.viewpoint().isEmpty());
        assertEquals(List.of(2, 3), file.problems().stream().map(ViewpointProblem::line).toList());
        assertTrue(file.problems().get(0).message().contains("«table»"), file.problems()::toString);
        assertTrue(file.problems().get(1).message().contains("«columns»"), file.problems()::toString);
        assertEquals(17, file.problems().get(0).column());
    }

    @Test
    void whatCannotBeUnderstoodIsToldAndTheRestIsKept() {
        ViewpointFile file = ViewpointFile.read("""
                viewpoint: a
                representation: diagram
                nodes:
                  - icon: claster
                  - { type: tosca.nodes.Compute, colour: gren, dash: dashed }
                columns: [name]
                filter: [properties >= 1, name likes x, host =, name is x]
                styles: { colour: red }
                """);
        List<Integer> lines = file.problems().stream().map(ViewpointProblem::line).toList();
        assertEquals(List.of(4, 4, 5, 5, 6, 7, 7, 7, 7, 8), lines, file.problems()::toString);
        assertEquals(List.of("tosca.nodes.Compute"),
                file.viewpoint().orElseThrow().nodes().stream().map(NodeMapping::type).toList());
    }

    @Test
    void nestingIsThatOfHostsUnlessSomethingElseIsSaid() {
        assertEquals(Nesting.HOSTING, nesting(""));
        assertEquals(Nesting.NONE, nesting("nesting: none"));
        assertEquals(List.of(new Nesting.Rule.Types()), nesting("nesting: types").rules());
        assertEquals(List.of(new Nesting.Rule.Relationship("HostedOn", true)),
                nesting("nesting: { relationship: HostedOn }").rules());
        ViewpointFile wrong = ViewpointFile.read("""
                viewpoint: a
                representation: diagram
                nesting:
                  - none
                  - grops
                  - { relationship: X, container: sourc }
                  - { container: source }
                """);
        assertEquals(List.of(4, 5, 6, 7), wrong.problems().stream().map(ViewpointProblem::line).toList());
        assertTrue(wrong.problems().get(2).message().contains("«source»"), wrong.problems()::toString);
        assertEquals(List.of(3), ViewpointFile.read("viewpoint: a\nrepresentation: table\nnesting: none\n").problems()
                .stream().map(ViewpointProblem::line).toList());
    }

    private static Nesting nesting(String line) {
        ViewpointFile file = ViewpointFile.read("viewpoint: a\nrepresentation: diagram\n" + line + "\n");
        assertEquals(List.of(), file.problems());
        return file.viewpoint().orElseThrow().nesting();
    }

    @Test
    void brokenOrForeignFilesDeclareNothing() {
        for (String text : List.of("", "- a", "viewpoint: [", "42", "viewpoint: a/b\nrepresentation: table\n")) {
            ViewpointFile file = ViewpointFile.read(text);
            assertTrue(file.viewpoint().isEmpty(), text);
            assertFalse(file.problems().isEmpty(), text);
        }
        assertFalse(ViewpointFile.read(Path.of("there-is-no-such.viewpoint.yaml")).problems().isEmpty());
    }

    @Test
    void sizesAreBounded() {
        assertFalse(ViewpointFile.read(" ".repeat(ViewpointFile.MAX_LENGTH + 1)).problems().isEmpty());
        StringBuilder many = new StringBuilder("viewpoint: a\nrepresentation: table\ncolumns:\n");
        for (int i = 0; i < 2_000; i++) {
            many.append("  - properties.p").append(i).append('\n');
        }
        ViewpointFile file = ViewpointFile.read(many.toString());
        assertEquals(500, file.viewpoint().orElseThrow().columns().size());
        assertEquals(1, file.problems().size());
    }

    @Test
    void spoiltFilesAreReadWithoutAnException() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder(WHOLE);
            for (int i = 0; i < 3; i++) {
                int at = random.nextInt(text.length());
                text.replace(at, Math.min(text.length(), at + random.nextInt(8)),
                        String.valueOf((char) (32 + random.nextInt(95))));
            }
            ViewpointFile.read(text.toString());
        }
    }
}
