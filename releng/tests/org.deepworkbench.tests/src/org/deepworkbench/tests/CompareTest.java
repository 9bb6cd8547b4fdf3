package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.deepworkbench.tests.bot.Bot;
import org.deepworkbench.tests.bot.Canvas;
import org.deepworkbench.tests.bot.Desktop;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.Screenshot;
import org.deepworkbench.tests.bot.Ui;
import org.deepworkbench.tests.bot.Wait;
import org.deepworkbench.tests.bot.Workspace;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two versions of a topology side by side. */
@ExtendWith(NoErrorLogged.class)
class CompareTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String OLD = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            topology_template:
              node_templates:
                machine: { type: tosca.nodes.Compute }
                web:
                  type: tosca.nodes.WebServer
                  requirements: [ host: machine ]
            """;

    private IProject project;

    @AfterEach
    void leaveNothing() throws CoreException {
        Desktop.closeEditors();
        project.delete(true, true, null);
    }

    @Test
    void whatWasSavedBeforeIsComparedWithWhatIsInTheEditor() throws CoreException {
        project = Workspace.project("Compare");
        IFile file = Workspace.write(project, "topology.yaml", OLD);
        String text = OLD.replace("web:", "site:") + "    data: { type: tosca.nodes.Database, properties: { name: x } }\n";
        file.setContents(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), IResource.KEEP_HISTORY, null);
        Workspace.open(file);
        Canvas.shown().node("site");
        Desktop.command("org.deepworkbench.topology.ui.compareWithHistory", Map.of());
        Bot.press(Bot.shell("Compare with a Past Version"), "OK");
        Table changes = Bot.byId(Table.class, "compare.changes");
        Wait.until("both differences are listed", SOON, () -> rows(changes).size() == 2);
        Screenshot.take("compare");
        assertEquals(List.of("\u2260 Renamed | Node site | web | site", "+ Added | Node data |  | tosca.nodes.Database"),
                rows(changes));
    }

    private static List<String> rows(Table table) {
        return Ui.get(() -> Arrays.stream(table.getItems()).map(item -> String.join(" | ", item.getText(0),
                item.getText(1), item.getText(2), item.getText(3))).toList());
    }
}
