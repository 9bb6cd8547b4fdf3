package org.deepworkbench.topology.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.edit.AddNode;
import org.deepworkbench.topology.core.edit.MoveNodes;
import org.deepworkbench.topology.core.edit.RenameNode;
import org.deepworkbench.topology.core.edit.SetValue;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.deepworkbench.topology.model.tosca.ToscaFactory;
import org.deepworkbench.topology.model.tosca.ToscaPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopologyDocumentTest {

    @TempDir
    private Path folder;

    private static void type(TopologyDocument document, int offset, String text) {
        for (int i = 0; i < text.length(); i++) {
            document.replaceText(offset + i, 0, text.substring(i, i + 1));
        }
    }

    @Test
    void severalStepsAreUndoneAndRedoneAsOneChange() throws Exception {
        TopologyDocument document = TopologyDocument.of("x.yaml", Samples.SMALL);
        NodeTemplate app = document.node("app").orElseThrow();
        document.execute(new RenameNode("app", "b"));
        document.execute(new MoveNodes(Map.of("b", Bounds.at(5, 6))));
        document.execute(new AddNode("disk", "tosca.nodes.BlockStorage", Optional.empty()));
        document.execute(new RenameNode("b", "c"));
        String last = document.text();
        List<String> labels = document.undoLabels(3);
        assertEquals(3, labels.size());
        assertEquals(document.undoLabel().orElseThrow(), labels.get(0));
        List<DocumentChange> changes = new ArrayList<>();
        document.addListener(changes::add);

        document.undo(4);
        assertEquals(Samples.SMALL, document.text());
        assertEquals(Optional.empty(), document.layout().of("app"));
        assertSame(app, document.node("app").orElseThrow(), "the node that had other names in between");
        assertFalse(document.canUndo());
        assertEquals(labels, document.redoLabels(9).reversed().subList(0, 3));

        document.redo(3);
        assertEquals(Optional.of(Bounds.at(5, 6)), document.layout().of("b"));
        assertTrue(document.node("disk").isPresent());
        document.redo(7);
        assertEquals(last, document.text());
        assertSame(app, document.node("c").orElseThrow());
        document.redo(1);
        assertEquals(List.of(DocumentChange.Kind.UNDO, DocumentChange.Kind.REDO, DocumentChange.Kind.REDO),
                changes.stream().map(DocumentChange::kind).toList());
    }

    @Test
    void undoSurvivesSavingAndTellsWhatIsOnDisk() throws Exception {
        Path file = Files.writeString(folder.resolve("x.yaml"), Samples.SMALL);
        TopologyDocument document = TopologyDocument.open(file);
        assertFalse(document.isDirty());
        document.execute(new RenameNode("app", "b"));
        assertTrue(document.isDirty());
        document.save();
        assertFalse(document.isDirty());
        assertEquals(document.text(), Files.readString(file));
        document.undo();
        assertTrue(document.isDirty());
        assertEquals(Samples.SMALL, document.text());
        document.redo();
        assertFalse(document.isDirty());
        document.undo();
        document.execute(new RenameNode("app", "c"));
        document.undo();
        assertTrue(document.isDirty(), "what is on disk can no longer be reached");
    }

    @Test
    void layoutIsSavedBesideTheTopologyAndSurvivesRenaming() throws Exception {
        Path file = Files.writeString(folder.resolve("x.yaml"), Samples.SMALL);
        TopologyDocument document = TopologyDocument.open(file);
        document.execute(new MoveNodes(Map.of("app", Bounds.at(3, 4), "Docker", new Bounds(1, 2, 300, 200))));
        assertEquals(Samples.SMALL, document.text());
        document.execute(new RenameNode("app", "module"));
        document.save();
        assertEquals("""
                {
                  "version" : 1,
                  "nodes" : {
                    "Docker" : {
                      "x" : 1,
                      "y" : 2,
                      "width" : 300,
                      "height" : 200
                    },
                    "module" : {
                      "x" : 3,
                      "y" : 4
                    }
                  }
                }
                """.replace("\n", System.lineSeparator()).stripTrailing(),
                Files.readString(folder.resolve("x.layout.json")).stripTrailing());
        assertEquals(document.layout(), TopologyDocument.open(file).layout());
        assertEquals(2, folder.toFile().list().length, "no other file is left");
    }

    @Test
    void layoutThatCannotBeReadIsMadeAnew() throws Exception {
        Path file = Files.writeString(folder.resolve("x.yaml"), Samples.SMALL);
        for (String broken : List.of("", "{", "[]", "{\"nodes\":[]}", "{\"nodes\":{\"app\":{\"x\":\"one\"}}}")) {
            Files.writeString(folder.resolve("x.layout.json"), broken);
            assertEquals(Map.of(), TopologyDocument.open(file).layout().nodes(), broken);
        }
    }

    @Test
    void whatIsTypedInOneGoIsUndoneInOneGo() {
        TopologyDocument document = TopologyDocument.of("x", Samples.SMALL);
        type(document, 0, "# one\n");
        type(document, 6, "# two");
        assertTrue(document.text().startsWith("# one\n# two" + Samples.SMALL.substring(0, 10)));
        document.undo();
        assertTrue(document.text().startsWith("# one\ntosca"));
        while (document.canUndo()) {
            document.undo();
        }
        assertEquals(Samples.SMALL, document.text());
        while (document.canRedo()) {
            document.redo();
        }
        assertTrue(document.text().startsWith("# one\n# two"));
    }

    @Test
    void whileTheTextIsBrokenTheModelStays() throws Exception {
        TopologyDocument document = TopologyDocument.of("x", Samples.SMALL);
        NodeTemplate app = document.node("app").orElseThrow();
        document.replaceText(0, 0, "[");
        assertEquals(DiagnosticCode.SYNTAX, document.diagnostics().get(0).code());
        assertEquals(1, document.diagnostics().size());
        assertSame(app, document.node("app").orElseThrow());
        FaultException refused = assertThrows(FaultException.class,
                () -> document.execute(new RenameNode("app", "b")));
        assertTrue(refused.fault().remedy().contains("line"));
        document.replaceText(0, 1, "");
        assertEquals(List.of(), document.diagnostics());
        assertSame(app, document.node("app").orElseThrow());
    }

    @Test
    void elementsThatStayKeepTheirIdentity() throws Exception {
        TopologyDocument document = TopologyDocument.of("x", Samples.SMALL);
        ServiceTemplate root = document.serviceTemplate();
        NodeTemplate docker = document.node("Docker").orElseThrow();
        NodeTemplate app = document.node("app").orElseThrow();
        document.execute(new AddNode("more", "tosca.nodes.Compute", Optional.empty()));
        document.replaceText(document.text().indexOf("    # where"), 0,
                "    early:\n      type: tosca.nodes.Compute\n");
        document.replaceAll(document.text().replace("4 GB", "8 GB"));
        assertSame(root, document.serviceTemplate());
        assertSame(docker, document.node("Docker").orElseThrow());
        assertSame(app, document.nodes().get(2));
        assertEquals(document.text().indexOf("    app:") + 4, app.getOffset());
    }

    @Test
    void listenersHearWhatChanged() throws Exception {
        TopologyDocument document = TopologyDocument.of("x", Samples.SMALL);
        List<String> heard = new ArrayList<>();
        DocumentListener listener = change -> heard
                .add(change.kind() + " " + change.modelChanged() + " " + change.layoutChanged());
        document.addListener(listener);
        document.execute(new SetValue(ValuePath.property("app", "privileged"), "true"));
        document.execute(new MoveNodes(Map.of("app", Bounds.at(1, 1))));
        document.undo();
        document.replaceText(0, 0, "{");
        document.markSaved();
        document.removeListener(listener);
        document.undo();
        assertEquals(List.of("EXECUTE true false", "EXECUTE false true", "UNDO false true", "TEXT false false",
                "SAVED false false"), heard);
    }

    @Test
    void commandThatChangesNothingIsNoStep() throws Exception {
        TopologyDocument document = TopologyDocument.of("x", Samples.SMALL);
        document.execute(new RenameNode("app", "app"));
        document.execute(new MoveNodes(Map.of()));
        assertFalse(document.canUndo());
    }

    @Test
    void nobodyElseChangesTheModel() {
        TopologyDocument document = TopologyDocument.of("x", Samples.SMALL);
        NodeTemplate app = document.node("app").orElseThrow();
        assertThrows(UnsupportedOperationException.class, () -> app.getProperties().clear());
        assertThrows(UnsupportedOperationException.class, () -> app.getRequirements().remove(0));
        assertThrows(UnsupportedOperationException.class,
                () -> app.eSet(ToscaPackage.Literals.NODE_TEMPLATE__TYPE, "other"));
        assertThrows(UnsupportedOperationException.class,
                () -> document.serviceTemplate().getTopology().getNodeTemplates()
                        .add(ToscaFactory.eINSTANCE.createNodeTemplate()));
        assertEquals(2, app.getProperties().size());
    }

    @Test
    void snapshotIsJudgedAsItWas() {
        TopologyDocument document = TopologyDocument.of("x", Samples.SMALL);
        TopologySnapshot snapshot = document.snapshot();
        document.replaceAll("");
        assertEquals(List.of(), snapshot.validate());
        assertEquals(DiagnosticCode.FILE_EMPTY, document.snapshot().validate().get(0).code());
        document.undo();
        assertEquals(2, document.nodes().size());
    }

    @Test
    void importsAreReadFromTheProjectOnly() throws Exception {
        Path project = Files.createDirectories(folder.resolve("project/sub"));
        Files.writeString(folder.resolve("secret.yaml"), "tosca_definitions_version: tosca_simple_yaml_1_0\n");
        Files.writeString(folder.resolve("project/types.yaml"), """
                tosca_definitions_version: tosca_simple_yaml_1_0
                imports: [ sub/topology.yaml ]
                node_types:
                  my.Node:
                    derived_from: tosca.nodes.Root
                """);
        Path file = project.resolve("topology.yaml");
        String text = """
                tosca_definitions_version: tosca_simple_yaml_1_0
                imports:
                  - %s
                topology_template:
                  node_templates:
                    a:
                      type: my.Node
                """;
        Files.writeString(file, text.formatted("../types.yaml"));
        assertEquals(List.of(DiagnosticCode.IMPORT_CYCLE),
                TopologyDocument.open(file, folder.resolve("project")).diagnostics().stream()
                        .map(Diagnostic::code).toList());
        assertEquals(DiagnosticCode.IMPORT_UNAVAILABLE, TopologyDocument.open(file).diagnostics().get(0).code());
        for (String outside : List.of("../../secret.yaml", folder.resolve("secret.yaml").toString(),
                "file:///etc/hosts",
                "absent.yaml", ".", "\"\\0\"")) {
            Files.writeString(file, text.formatted(outside));
            var found = TopologyDocument.open(file, folder.resolve("project")).diagnostics();
            assertEquals(1, found.size(), outside);
            assertEquals(DiagnosticCode.IMPORT_UNAVAILABLE, found.get(0).code(), outside);
        }
        Files.createSymbolicLink(project.resolve("link.yaml"), folder.resolve("secret.yaml"));
        Files.writeString(file, text.formatted("link.yaml"));
        assertEquals(DiagnosticCode.IMPORT_UNAVAILABLE,
                TopologyDocument.open(file, folder.resolve("project")).diagnostics().get(0).code());
    }
}
