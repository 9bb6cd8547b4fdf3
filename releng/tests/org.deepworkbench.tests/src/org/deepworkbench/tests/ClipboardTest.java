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
import org.deepworkbench.tests.bot.Ui;
import org.deepworkbench.tests.bot.Wait;
import org.deepworkbench.tests.bot.Workspace;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Copies, cuts, pastes and duplicates nodes, within a topology and from one to another. */
@ExtendWith(NoErrorLogged.class)
class ClipboardTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            topology_template:
              node_templates:
                # the machine
                vm:
                  type: tosca.nodes.Compute
                web: # serves
                  type: tosca.nodes.WebServer
                  requirements:
                    - host: vm
            """;
    private static final String EMPTY = "tosca_definitions_version: tosca_simple_yaml_1_3\n";

    private IProject project;
    private IFile file;

    @BeforeEach
    void open() throws Exception {
        project = Workspace.project("clipboard");
        file = Workspace.write(project, "one.yaml", TEXT);
        Workspace.open(file);
        Canvas.shown().node("web");
    }

    @AfterEach
    void close() throws Exception {
        Desktop.closeEditors();
        project.delete(true, true, null);
    }

    @Test
    void aNodeIsCopiedWithAllInsideItAndPastedBesideIt() {
        Canvas.shown().click("vm");
        command("org.eclipse.ui.edit.copy");
        assertEquals(TEXT.lines().skip(3).map(line -> line.substring(Math.min(4, line.length()))).toList(),
                clipboard().lines().toList());
        command("org.eclipse.ui.edit.paste");
        Rectangle copy = Canvas.shown().node("vm_2");
        assertFalse(copy.intersects(Canvas.shown().node("vm")));
        assertTrue(copy.contains(Canvas.shown().node("web_2")));
        assertEquals(Canvas.shown().standing("web"), Canvas.shown().standing("web_2"), "at the same place inside");
        Screenshot.take("composer-pasted");
        Desktop.save();
        assertTrue(Workspace.read(file).contains("    # the machine\n    vm_2:\n"), Workspace.read(file));
        assertTrue(Workspace.read(file).contains("    web_2: # serves\n"));
        assertTrue(Workspace.read(file).endsWith("        - host: vm_2\n"));
        command("org.eclipse.ui.edit.undo");
        Desktop.save();
        assertEquals(TEXT, Workspace.read(file), "one step, undone after saving");
    }

    @Test
    void nodesGoToAnotherTopology() throws Exception {
        Canvas.shown().click("vm");
        command("org.eclipse.ui.edit.cut");
        Wait.until("the nodes are gone", SOON, () -> !Canvas.shown().has("vm") && !Canvas.shown().has("web"));
        command("org.eclipse.ui.edit.undo");
        Canvas.shown().node("web");
        IFile other = Workspace.write(project, "two.yaml", EMPTY);
        Workspace.open(other);
        Wait.until("the other topology is shown", SOON, () -> Desktop.editor().getTitle().equals("two.yaml")
                && !Canvas.shown().has("vm"));
        command("org.eclipse.ui.edit.paste");
        Canvas.shown().node("web");
        Desktop.save();
        assertTrue(Workspace.read(other).contains("    # the machine\n    vm:\n"), Workspace.read(other));
    }

    @Test
    void duplicatesNeedNoClipboardAndTextOfOthersIsTaken() {
        put("    disk:\n      type: tosca.nodes.BlockStorage\n");
        Canvas.shown().click("web");
        command("org.deepworkbench.topology.ui.duplicate");
        Canvas.shown().node("web_2");
        command("org.eclipse.ui.edit.paste");
        Canvas.shown().node("disk");
        put("This is no topology.");
        command("org.eclipse.ui.edit.paste");
        command("org.eclipse.ui.edit.undo");
        Wait.until("only the disk is gone", SOON, () -> !Canvas.shown().has("disk") && Canvas.shown().has("web_2"));
    }

    @Test
    void inATextFieldTheKeysAreAboutTheText() {
        Canvas.shown().click("web");
        Text search = Bot.byId(Text.class, "topology.library.search");
        Bot.type(search, "storage");
        Ui.act(search::selectAll);
        command("org.eclipse.ui.edit.copy");
        assertEquals("storage", clipboard());
        command("org.eclipse.ui.edit.delete");
        assertEquals("", Ui.get(search::getText));
        command("org.eclipse.ui.edit.paste");
        assertEquals("storage", Ui.get(search::getText));
        assertTrue(Canvas.shown().has("web"));
        assertFalse(Ui.get(() -> Desktop.editor().isDirty()));
    }

    private static void command(String id) {
        Desktop.command(id, Map.of());
    }

    private static String clipboard() {
        return Ui.get(() -> {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            try {
                return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
            } finally {
                clipboard.dispose();
            }
        });
    }

    private static void put(String text) {
        Ui.act(() -> {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
    }
}
