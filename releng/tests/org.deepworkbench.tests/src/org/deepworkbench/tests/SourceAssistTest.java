package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.deepworkbench.tests.bot.Bot;
import org.deepworkbench.tests.bot.Canvas;
import org.deepworkbench.tests.bot.Desktop;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.Screenshot;
import org.deepworkbench.tests.bot.Source;
import org.deepworkbench.tests.bot.Ui;
import org.deepworkbench.tests.bot.Wait;
import org.deepworkbench.tests.bot.Workspace;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Writes a topology as text, with the help that the source page gives. */
@ExtendWith(NoErrorLogged.class)
class SourceAssistTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String PROPOSE = "org.eclipse.ui.edit.text.contentAssist.proposals";
    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            topology_template:
              inputs:
                address:
                  type: string
                  description: Where the server listens
              node_templates:
                machine:
                  type: tosca.nodes.Compute   # where it runs
                  capabilities:
                    host:
                      properties:
                        num_cpus: 2
                web:
                  type: tosca.nodes.WebServer
                  requirements:
                    - host: machine
              outputs:
                where:
                  value: { get_attribute: [ machine, public_address ] }
            """;

    private IProject project;
    private IFile file;
    private Source source;

    @BeforeEach
    void openATopologyAsText() throws CoreException {
        project = Workspace.project("Source");
        file = Workspace.write(project, "topology.yaml", TEXT);
        Workspace.open(file);
        Canvas.shown().node("web");
        source = Source.show();
    }

    @AfterEach
    void leaveNothing() throws CoreException {
        Desktop.closeEditors();
        project.delete(true, true, null);
    }

    @Test
    void aProposalIsChosenWithTheKeyboard() {
        source.replace("tosca.nodes.WebServer", "comp");
        source.cursorBehind("type: comp");
        source.command(PROPOSE);
        source.proposals(1);
        Screenshot.take("source-completion");
        source.key(SWT.CR, '\r');
        Wait.until("the type stands there", SOON, () -> source.line().equals("      type: tosca.nodes.Compute"));
    }

    @Test
    void proposalsComeWhileTyping() {
        source.cursorBehind("num_cpus: 2");
        source.key(SWT.CR, '\r');
        assertEquals("            ", source.line());
        source.type("mem_size: ");
        source.proposals(3);
        Screenshot.take("source-typing");
        assertTrue(source.text().contains("mem_size: \n"), source.text());
    }

    @Test
    void namesLeadToTheirDefinitions() {
        source.cursorBehind("- host: mach");
        source.command("org.deepworkbench.topology.ui.source.definition");
        Wait.until("the node is shown", SOON, () -> source.line().equals("    machine:"));
        assertEquals("machine", source.selected());
        source.cursorBehind("- host: mach");
        source.command("org.deepworkbench.topology.ui.source.places");
        Table places = Bot.byId(Table.class, "topology.places");
        assertEquals(3, Ui.get(places::getItemCount).intValue());
        Screenshot.take("source-references");
    }

    @Test
    void linesArePutInOrderAndFolded() {
        source.replace("      type: tosca.nodes.WebServer\n      req", "        type:   tosca.nodes.WebServer\n        req");
        source.command("org.deepworkbench.topology.ui.source.format");
        assertEquals(TEXT, source.text().replace("      - host", "        - host"));
        int lines = Ui.get(() -> source.control().getLineCount());
        source.cursorBehind("inputs:");
        source.command("org.eclipse.ui.edit.text.folding.collapse");
        Wait.until("the inputs are folded", SOON, () -> source.control().getLineCount() == lines - 3);
        Screenshot.take("source-folded");
    }

    @Test
    void eitherSideMayBeChangedAtAnyTime() {
        source.replace("num_cpus: 2", "num_cpus: [");
        Workspace.awaitErrors(file, 1);
        Screenshot.take("source-unreadable");
        source.replace("num_cpus: [", "num_cpus: 4");
        Desktop.command("org.deepworkbench.topology.ui.zoomIn", Map.of());
        Canvas.shown().click("web");
        Canvas.shown().delete();
        Wait.until("the node is gone", SOON, () -> !Canvas.shown().has("web"));
        assertTrue(source.text().contains("num_cpus: 4"), "what was typed just before is kept");
        assertFalse(source.text().contains("web:"), "the text follows the diagram");
        undo();
        Canvas.shown().node("web");
        Wait.until("the text is as it was typed", SOON,
                () -> source.control().getText().equals(TEXT.replace("num_cpus: 2", "num_cpus: 4")));
        undo();
        undo();
        Wait.until("the text is as it was at first", SOON, () -> source.control().getText().equals(TEXT));
    }

    private static void undo() {
        Desktop.command("org.eclipse.ui.edit.undo", Map.of());
    }

    @Test
    void aWordThatIsNoNumberAnyLongerLosesItsColour() {
        source.cursorBehind("num_cpus: 2");
        int place = Ui.get(() -> source.control().getCaretOffset() - 1);
        Color number = Ui.get(() -> source.control().getStyleRangeAtOffset(place).foreground);
        source.type("x");
        Wait.until("it is plain", SOON, () -> {
            StyleRange style = source.control().getStyleRangeAtOffset(place);
            return number != null && (style == null || style.foreground == null);
        });
    }

    @Test
    void cursorAndOutlineFollowEachOther() {
        Desktop.showView("org.eclipse.ui.views.ContentOutline");
        Tree outline = Bot.byId(Tree.class, "topology.outline");
        source.cursorBehind("tosca.nodes.WebS");
        Wait.until("the node is selected", SOON, () -> outline.getSelectionCount() == 1
                && outline.getSelection()[0].getText().startsWith("web"));
        source.command("org.deepworkbench.topology.ui.source.outline");
        Text letters = Bot.byId(Text.class, "topology.quickOutline");
        Bot.type(letters, "addr");
        Screenshot.take("source-outline");
        Wait.until("the input is shown", SOON, () -> source.line().equals("    address:"));
        Bot.enter(letters);
        Wait.until("the list is closed", SOON, letters::isDisposed);
    }

    @Test
    void aTypeOfTheWorkbenchIsShownToBeRead() {
        source.cursorBehind("tosca.nodes.WebS");
        source.command("org.deepworkbench.topology.ui.source.definition");
        Wait.until("its file is shown", SOON, () -> Desktop.editor().getTitle().equals("simple-1.0.yaml"));
        Screenshot.take("source-type");
    }

    @Test
    void aPropertyLeadsToItsDefinition() {
        source.cursorBehind("num_cp");
        source.command("org.deepworkbench.topology.ui.source.definition");
        Wait.until("the capability's type is shown", SOON, () -> Desktop.editor().getTitle().equals("simple-1.0.yaml"));
        Wait.until("its property is selected", SOON, () -> selected().equals("num_cpus"));
        Screenshot.take("source-property");
    }

    @Test
    void aPropertyOfAnImportedFileIsShownInTheComposer() throws CoreException {
        Workspace.write(project, "types.yaml", """
                tosca_definitions_version: tosca_simple_yaml_1_0
                node_types:
                  my.Mill:
                    derived_from: tosca.nodes.Root
                    properties:
                      speed:
                        type: integer
                """);
        Desktop.closeEditors();
        IFile mill = Workspace.write(project, "mill.yaml", """
                tosca_definitions_version: tosca_simple_yaml_1_0
                imports:
                  - types.yaml
                topology_template:
                  node_templates:
                    mill:
                      type: my.Mill
                      properties:
                        speed: 3
                """);
        Workspace.open(mill);
        Canvas.shown().node("mill");
        source = Source.show();
        source.cursorBehind("        spe");
        source.command("org.deepworkbench.topology.ui.source.definition");
        Wait.until("the imported file is shown", SOON, () -> Desktop.editor().getTitle().equals("types.yaml"));
        Wait.until("its property is selected", SOON, () -> selected().equals("speed"));
        Screenshot.take("source-imported");
    }

    /** {@return what is selected in the text that has the focus; for the display thread} */
    private static String selected() {
        return Display.getCurrent().getFocusControl() instanceof StyledText text ? text.getSelectionText() : "";
    }
}
