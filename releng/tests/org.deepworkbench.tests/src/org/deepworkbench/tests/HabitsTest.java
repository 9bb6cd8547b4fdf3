package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.spi.state.StateFolder;
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
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What hands do without thinking: keys on the canvas, bringing into line, searching, coming back. */
@ExtendWith(NoErrorLogged.class)
class HabitsTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            topology_template:
              node_templates:
                vm:
                  type: tosca.nodes.Compute
                disk:
                  type: tosca.nodes.BlockStorage
                  properties:
                    size: 20 GB
                web:
                  type: tosca.nodes.WebServer
                  requirements:
                    - host: vm
                    - dependency: disk
            """;
    private static final String LAYOUT = """
            { "nodes": { "vm": { "x": 40, "y": 40 }, "disk": { "x": 420, "y": 100 } } }
            """;

    private IProject project;
    private IFile file;

    @BeforeEach
    void open() throws Exception {
        project = Workspace.project("habits");
        file = Workspace.write(project, "one.yaml", TEXT);
        Workspace.write(project, "one.layout.json", LAYOUT);
        Workspace.open(file);
        Canvas.shown().node("web");
    }

    @AfterEach
    void close() throws Exception {
        Desktop.closeEditors();
        project.delete(true, true, null);
    }

    @Test
    void arrowsMoveAndOneUndoTakesThemBack() {
        Canvas.shown().click("disk");
        Rectangle before = Canvas.shown().standing("disk");
        key(SWT.ARROW_RIGHT, '\0', 0);
        key(SWT.ARROW_RIGHT, '\0', 0);
        key(SWT.ARROW_DOWN, '\0', SWT.SHIFT);
        Wait.until("the node has moved", SOON,
                () -> Canvas.shown().standing("disk").equals(before.getTranslated(40, 1)));
        command("org.eclipse.ui.edit.undo");
        Wait.until("the node is back", SOON, () -> Canvas.shown().standing("disk").equals(before));
        assertFalse(Ui.get(() -> Desktop.editor().isDirty()));
    }

    @Test
    void tabWalksNodesAndLinesAndLeavesAtTheEnd() {
        Ui.act(() -> Canvas.shown().control().setFocus());
        StringBuilder walked = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            key(SWT.TAB, SWT.TAB, 0);
            walked.append(status()).append('\n');
        }
        assertTrue(walked.toString().matches("(?s)vm.*\nweb.*\nweb.*dependency.*disk\ndisk.*\n"), walked.toString());
        Screenshot.take("composer-walked");
        key(SWT.TAB, SWT.TAB, SWT.SHIFT);
        assertTrue(status().contains("dependency"), status());
    }

    @Test
    void nodesAreBroughtIntoLine() {
        command("org.eclipse.ui.edit.selectAll");
        align("TOP");
        Wait.until("the upper edges meet", SOON,
                () -> Canvas.shown().standing("disk").y == Canvas.shown().standing("vm").y);
        align("SIZE");
        Wait.until("they are equally large", SOON,
                () -> Canvas.shown().standing("disk").getSize().equals(Canvas.shown().standing("vm").getSize()));
        Screenshot.take("composer-aligned");
        align("LEFT");
        Wait.until("the left edges meet", SOON,
                () -> Canvas.shown().standing("disk").x == Canvas.shown().standing("vm").x);
        assertFalse(Canvas.shown().standing("disk").intersects(Canvas.shown().standing("vm")), "apart again");
        for (int i = 0; i < 3; i++) {
            command("org.eclipse.ui.edit.undo");
        }
        assertEquals(new Rectangle(420, 100, 0, 0).getLocation(), Canvas.shown().standing("disk").getLocation());
    }

    @Test
    void nodesAreFoundByNameTypeAndValue() {
        command("org.eclipse.ui.edit.findReplace");
        Text field = Bot.byId(Text.class, "topology.find.text");
        Bot.type(field, "20 gb");
        Wait.until("the node with the value is selected", SOON, () -> status().startsWith("disk"));
        assertEquals("1 of 1", found());
        Bot.type(field, "E");
        assertEquals("1 of 3", found());
        assertTrue(status().startsWith("vm"), status());
        Ui.act(() -> field.traverse(SWT.TRAVERSE_RETURN));
        assertEquals("2 of 3", found());
        assertTrue(status().startsWith("disk"), status());
        Screenshot.take("composer-found");
        Bot.type(field, "nowhere");
        assertFalse(found().matches(".*[0-9].*"), found());
        Ui.act(() -> field.traverse(SWT.TRAVERSE_ESCAPE));
        assertFalse(Ui.get(field::isVisible));
    }

    @Test
    void keysAreListedAsTheyAreBound() {
        Ui.act(() -> Canvas.shown().control().setFocus());
        command("org.deepworkbench.topology.ui.keys");
        Table table = Bot.byId(Table.class, "topology.keys");
        Screenshot.take("composer-keys");
        List<String> rows = Ui.get(() -> Arrays.stream(table.getItems())
                .map(item -> item.getText(0) + ": " + item.getText(1)).toList());
        Ui.act(() -> table.getShell().close());
        assertTrue(rows.containsAll(List.of("Duplicate: Ctrl+D", "Copy: Ctrl+C")), rows::toString);
    }

    @Test
    void aViewIsKeptAndComeBackTo() {
        command("org.deepworkbench.topology.ui.actualSize");
        Rectangle before = Canvas.shown().node("disk");
        command("org.deepworkbench.topology.ui.keepView");
        Bot.press(Bot.shell("Keep View"), "OK");
        Wait.until("the view is kept", SOON, () -> Desktop.editor().isDirty());
        command("org.deepworkbench.topology.ui.zoomOut");
        command("org.deepworkbench.topology.ui.zoomOut");
        Wait.until("it is smaller", SOON, () -> Canvas.shown().node("disk").width < before.width);
        Desktop.command("org.deepworkbench.topology.ui.showView",
                Map.of("org.deepworkbench.topology.ui.showView.number", "1"));
        Wait.until("it is as it was", SOON, () -> Math.abs(Canvas.shown().node("disk").x - before.x) < 3
                && Math.abs(Canvas.shown().node("disk").width - before.width) < 3);
        command("org.eclipse.ui.edit.undo");
        assertFalse(Ui.get(() -> Desktop.editor().isDirty()));
    }

    private static String found() {
        return Ui.get(() -> Bot.findById(Label.class, "topology.find.count").map(Label::getText).orElse("closed"));
    }

    @Test
    void whatACrashLeftIsOfferedAndRestored() throws Exception {
        Path folder = StateFolder.standard().folder("recovery");
        Canvas.shown().click("disk");
        command("org.deepworkbench.topology.ui.duplicate");
        Canvas.shown().node("disk_2");
        Path kept = Wait.forValue("it is kept", SOON, () -> kept(folder));
        Path aside = Files.copy(kept, project.getLocation().append("aside").toPath());
        Desktop.closeEditors();
        assertFalse(Files.exists(kept), "closed in peace");
        Files.move(aside, kept);
        Workspace.open(file);
        assertFalse(Canvas.shown().has("disk_2"));
        Button restore = Bot.byId(Button.class, "topology.recovery.restore");
        Screenshot.take("composer-recovery");
        Bot.click(restore);
        Canvas.shown().node("disk_2");
        assertFalse(Ui.get(restore::isVisible));
        command("org.eclipse.ui.file.save");
        Wait.until("what is saved is not kept", SOON, () -> !Files.exists(kept));
        command("org.eclipse.ui.edit.undo");
        command("org.eclipse.ui.file.save");
        Wait.until("it is saved", SOON, () -> !Desktop.editor().isDirty());
        assertEquals(TEXT, Workspace.read(file));
    }

    @Test
    void whatACrashLeftWaitsUntilSomebodyDecides() throws Exception {
        Path folder = StateFolder.standard().folder("recovery");
        Canvas.shown().click("disk");
        command("org.deepworkbench.topology.ui.duplicate");
        Canvas.shown().node("disk_2");
        Path kept = Wait.forValue("it is kept", SOON, () -> kept(folder));
        Path aside = Files.copy(kept, project.getLocation().append("aside").toPath());
        Desktop.closeEditors();
        Files.move(aside, kept);
        Workspace.write(project, file.getName(), TEXT + "# written later\n");
        Workspace.open(file);
        Wait.until("it is offered", SOON, () -> offer().contains("written again"));
        Screenshot.take("composer-recovery-passed");
        Canvas.shown().click("disk");
        command("org.deepworkbench.topology.ui.duplicate");
        command("org.eclipse.ui.file.save");
        Wait.until("it is saved", SOON, () -> !Desktop.editor().isDirty());
        Desktop.closeEditors();
        Workspace.open(file);
        Wait.until("it is offered again", SOON, () -> offer().contains("written again"));
        Bot.click(Bot.byId(Button.class, "topology.recovery.compare"));
        Wait.until("the two are compared", SOON, () -> Desktop.editor().getTitle().contains(file.getName())
                && !Desktop.editor().getTitle().equals(file.getName()));
        Screenshot.take("composer-recovery-compared");
        Workspace.open(file);
        Bot.click(Bot.byId(Button.class, "topology.recovery.discard"));
        Wait.until("it is gone", SOON, () -> kept(folder).isEmpty());
    }

    private static String offer() {
        return Bot.findById(Label.class, "topology.recovery.text").map(Label::getText).orElse("");
    }

    private static Optional<Path> kept(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(".json")).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void align(String how) {
        Desktop.command("org.deepworkbench.topology.ui.align", Map.of("org.deepworkbench.topology.ui.align.how", how));
    }

    private static void key(int code, char character, int modifiers) {
        Bot.key(Canvas.shown().control(), code, character, modifiers);
    }

    private static String status() {
        return Ui.get(Desktop::statusLine);
    }

    private static void command(String id) {
        Desktop.command(id, Map.of());
    }
}
