package org.deepworkbench.topology.ui.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.topology.core.DocumentChange;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.SessionListener;
import org.eclipse.jface.preference.PreferenceStore;
import org.junit.jupiter.api.Test;

class EditorImportsTest {

    private static final URI TYPES = URI.create("https://types.example/types.yaml");
    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            imports: [ %s ]
            topology_template:
              node_templates:
                machine: { type: my.Machine }
            """.formatted(TYPES);

    private final FakeFiles files = new FakeFiles();
    private final BlockingQueue<Runnable> display = new LinkedBlockingQueue<>();
    private final EditorImports imports = new EditorImports(
            new DesktopImports(new ImportPreferences(new PreferenceStore()), files), display::add);
    private final DocumentSession session = DocumentSession
            .of(DocumentSession.Prepared.of(TopologyDocument.of("test.yaml", TEXT)));
    private final List<DocumentChange.Kind> changes = new ArrayList<>();

    @Test
    void anAnswerBringsTheFileAndTheTopologyFollows() throws Exception {
        files.network.put(TYPES, """
                tosca_definitions_version: tosca_simple_yaml_1_0
                node_types:
                  my.Machine: { derived_from: tosca.nodes.Root }
                """.getBytes(StandardCharsets.UTF_8));
        open();
        assertEquals(List.of(new Missing.Unasked(TYPES)), imports.urgent());
        assertEquals(List.of(DiagnosticCode.IMPORT_UNAVAILABLE), errors());
        imports.answer("types.example", HostAnswer.ALWAYS);
        work();
        assertEquals(List.of(), imports.urgent());
        work();
        assertEquals(List.of(), errors());
        assertEquals(List.of(TYPES), files.fetches);
        assertTrue(changes.contains(DocumentChange.Kind.IMPORTS));
        imports.close();
    }

    @Test
    void whatCameBeforeTheEditorWasThereIsNotMissed() throws Exception {
        files.network.put(TYPES, "tosca_definitions_version: tosca_simple_yaml_1_0".getBytes(StandardCharsets.UTF_8));
        imports.answer("types.example", HostAnswer.ALWAYS);
        session.document().resolveImports(imports.settings());
        imports.follow(session, () -> { });
        work();
        assertEquals(List.of(), imports.urgent());
        imports.close();
    }

    @Test
    void aFailureIsToldUntilItIsDismissed() throws Exception {
        open();
        imports.answer("types.example", HostAnswer.ALWAYS);
        work();
        work();
        List<Missing> failed = imports.urgent();
        assertEquals(List.of(new Missing.Failed(TYPES, "there is no such file")), failed);
        imports.dismiss(failed);
        assertEquals(List.of(), imports.urgent());
        imports.close();
    }

    @Test
    void whatIsNotImportedAnyMoreIsNotAskedAbout() {
        open();
        assertEquals(1, imports.urgent().size());
        session.document().replaceAll(TEXT.replace("imports: [ " + TYPES + " ]\n", ""));
        session.judged(session.document().diagnostics());
        assertEquals(List.of(), imports.urgent());
        imports.close();
    }

    @Test
    void aClosedEditorFollowsNothing() {
        open();
        imports.close();
        imports.answer("types.example", HostAnswer.NEVER);
        imports.changed();
        display.forEach(Runnable::run);
        assertEquals(List.of(), changes);
    }

    private void open() {
        session.document().resolveImports(imports.settings());
        session.addListener(new SessionListener() {
            @Override
            public void documentChanged(DocumentChange change) {
                changes.add(change.kind());
            }
        });
        imports.follow(session, () -> { });
    }

    private List<DiagnosticCode> errors() {
        return session.document().diagnostics().stream().filter(Diagnostic::isError).map(Diagnostic::code).toList();
    }

    /** Does the next thing that the display thread was given. */
    private void work() throws InterruptedException {
        Runnable next = display.poll(10, TimeUnit.SECONDS);
        assertTrue(next != null, "the display thread was given nothing to do");
        next.run();
    }
}
