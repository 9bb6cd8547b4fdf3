package org.deepworkbench.topology.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.edit.RenameNode;
import org.deepworkbench.topology.core.edit.SetValue;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.core.imports.ImportSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopologyJudgeTest {

    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            topology_template:
              node_templates:
                web:
                  type: tosca.nodes.WebServer
                  requirements:
                    - host: machine
                machine:
                  type: tosca.nodes.Compute
            """;

    @Test
    void agreesWithAFreshJudgementAfterEveryChange() throws Exception {
        TopologyDocument document = TopologyDocument.of("test.yaml", TEXT);
        TopologyJudge judge = new TopologyJudge(document.snapshot());
        document.addListener(change -> judge.follow(change.edits()));
        assertAgree(document, judge);
        document.execute(new SetValue(ValuePath.property("web", "unknown"), "1"));
        assertFalse(judge.diagnostics().isEmpty());
        assertAgree(document, judge);
        document.execute(new RenameNode("machine", "computer"));
        assertAgree(document, judge);
        document.replaceText(0, 0, "\t{");
        assertAgree(document, judge);
        while (document.canUndo()) {
            document.undo();
            assertAgree(document, judge);
        }
        assertEquals(List.of(), errors(judge));
    }

    @Test
    void followsImportsAnewWhenTheirFileHasCome(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("topology.yaml"),
                TEXT.replace("topology_template:", "imports: [ types.yaml ]\ntopology_template:"));
        TopologyDocument document = TopologyDocument.open(file);
        TopologyJudge judge = new TopologyJudge(document.snapshot());
        assertEquals(List.of(DiagnosticCode.IMPORT_UNAVAILABLE),
                errors(judge).stream().map(Diagnostic::code).toList());
        Files.writeString(folder.resolve("types.yaml"), "tosca_definitions_version: tosca_simple_yaml_1_0\n");
        judge.resolveImports(ImportSettings.OFFLINE);
        document.resolveImports(ImportSettings.OFFLINE);
        assertEquals(List.of(), errors(judge));
        assertAgree(document, judge);
    }

    private static List<Diagnostic> errors(TopologyJudge judge) {
        return judge.diagnostics().stream().filter(Diagnostic::isError).toList();
    }

    private static void assertAgree(TopologyDocument document, TopologyJudge judge) {
        assertEquals(document.snapshot().validate(), judge.diagnostics(), document::text);
    }
}
