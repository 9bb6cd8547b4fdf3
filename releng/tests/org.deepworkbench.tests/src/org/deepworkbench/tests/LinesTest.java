package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepworkbench.tests.bot.Bot;
import org.deepworkbench.tests.bot.Canvas;
import org.deepworkbench.tests.bot.Desktop;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.Screenshot;
import org.deepworkbench.tests.bot.Ui;
import org.deepworkbench.tests.bot.Wait;
import org.deepworkbench.tests.bot.Workspace;
import org.deepworkbench.topology.core.picture.Bends;
import org.deepworkbench.topology.core.picture.LinkKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What hands do with lines: taking hold of them, leading them elsewhere, drawing them into the void. */
@ExtendWith(NoErrorLogged.class)
class LinesTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String FILTER = "topology.quickadd.filter";
    /** From the top of a node to the anchors that stand in its head. */
    private static final int HEAD = 28;
    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            topology_template:
              node_templates:
                web:
                  type: tosca.nodes.WebServer
                  requirements:
                    - dependency: disk
                disk:
                  type: tosca.nodes.BlockStorage
                  properties:
                    size: 20 GB
                spare:
                  type: tosca.nodes.BlockStorage
                  properties:
                    size: 2 GB
            """;
    private static final String LAYOUT = """
            { "nodes": { "web": { "x": 40, "y": 40 }, "disk": { "x": 420, "y": 110 }, "spare": { "x": 420, "y": 250 } } }
            """;

    private IProject project;
    private IFile file;

    @BeforeEach
    void open() throws Exception {
        project = Workspace.project("lines");
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
    void aNodeIsTakenWhereALineMeetsIt() {
        Canvas.shown().click("disk", bounds -> new Point(bounds.x + 2, bounds.y + HEAD));
        assertTrue(status().startsWith("disk"), status());
        Canvas.shown().click("web", bounds -> new Point(bounds.right() - 3, bounds.y + HEAD));
        assertTrue(status().startsWith("web"), status());
        selectLine();
        assertTrue(status().contains("dependency"), status());
    }

    @Test
    void theEndOfALineIsLedElsewhereWhereAnchorsAreLit() {
        selectLine();
        Point end = Canvas.shown().pixel("disk", bounds -> new Point(bounds.x, bounds.y + HEAD));
        Point other = Canvas.shown().pixel("spare", bounds -> new Point(bounds.x + 6, bounds.y + HEAD));
        Bot.drag(Canvas.shown().control(), end.x, end.y, other.x, other.y, () -> {
            Screenshot.take("line-reconnecting");
            assertEquals(Set.of("feature"), Canvas.shown().lit("spare"));
            assertEquals(Set.of(), Canvas.shown().lit("web"));
        });
        Wait.until("it leads elsewhere", SOON, () -> Desktop.editor().isDirty());
        assertEquals(Set.of(), Canvas.shown().lit("spare"), "dark again");
        save();
        assertEquals(TEXT.replace("dependency: disk", "dependency: spare"), Workspace.read(file));
    }

    @Test
    void theBeginningOfALineIsLedElsewhereToo() {
        selectLine();
        Point start = Canvas.shown().pixel("web", bounds -> new Point(bounds.right() - 1, bounds.y + HEAD));
        Point other = Canvas.shown().pixel("spare", bounds -> new Point(bounds.right() - 6, bounds.y + HEAD));
        Bot.drag(Canvas.shown().control(), start.x, start.y, other.x, other.y,
                () -> assertEquals(Set.of("dependency"), Canvas.shown().lit("spare")));
        Wait.until("it begins elsewhere", SOON, () -> Desktop.editor().isDirty());
        save();
        String text = Workspace.read(file);
        assertTrue(text.indexOf("dependency: disk") > text.indexOf("spare:"), text);
    }

    @Test
    void aLineDrawnBackwardsIntoTheVoidAsksForWhatNeedsTheCapability() {
        Rectangle disk = Canvas.shown().node("disk");
        Bot.drag(Canvas.shown().control(), disk.x + 5, disk.y + HEAD, disk.x - 60, disk.y + 90);
        Text filter = Bot.byId(Text.class, FILTER);
        Bot.type(filter, "compute");
        Screenshot.take("line-backwards-offers");
        Bot.enter(filter);
        Wait.until("the window has closed", SOON, filter::isDisposed);
        Canvas.shown().node("Compute");
        save();
        assertEquals(2, Workspace.read(file).split(": disk\n", -1).length - 1, Workspace.read(file));
        Desktop.command("org.eclipse.ui.edit.undo", Map.of());
        save();
        assertEquals(TEXT, Workspace.read(file));
    }

    @Test
    void aLineIsBentByAHandleAndStraightenedAgain() {
        selectLine();
        List<Integer> before = turns();
        Point handle = Canvas.shown().lineMiddle(LinkKind.DEPENDS_ON);
        Bot.drag(Canvas.shown().control(), handle.x, handle.y, handle.x - 40, handle.y);
        Wait.until("the upright stretch is elsewhere", SOON, () -> turns().get(0) == before.get(0) - 40);
        Screenshot.take("line-bent");
        save();
        assertTrue(Workspace.read(project.getFile("one.layout.json")).contains("\"turns\""));
        Canvas.shown().drag("web", 0, 20);
        Wait.until("the line goes along", SOON, () -> Canvas.shown().standing("web").y == 60);
        assertEquals(before.get(0) - 40, turns().get(0));
        selectLine();
        Desktop.command("org.deepworkbench.topology.ui.straighten", Map.of());
        Wait.until("it is straight", SOON, () -> Canvas.shown().line(LinkKind.DEPENDS_ON).bends().equals(Bends.NONE));
        Desktop.command("org.eclipse.ui.edit.undo", Map.of());
        Wait.until("it is bent again", SOON, () -> turns().get(0) == before.get(0) - 40);
        Desktop.command("org.deepworkbench.topology.ui.arrange", Map.of());
        Wait.until("arranging makes it straight", SOON,
                () -> Canvas.shown().line(LinkKind.DEPENDS_ON).bends().equals(Bends.NONE));
        assertEquals(TEXT, Workspace.read(file));
    }

    /** Where the line turns, from its beginning. */
    private static List<Integer> turns() {
        return Ui.get(() -> Bends.along(Canvas.shown().line(LinkKind.DEPENDS_ON).getPoints().toIntArray()).turns());
    }

    @Test
    void theSelectionIsShown() {
        Canvas.shown().click("spare");
        Desktop.command("org.deepworkbench.topology.ui.fitSelection", Map.of());
        Wait.until("it is large", SOON, () -> Canvas.shown().node("spare").width > 260);
        assertTrue(Ui.get(() -> Canvas.shown().control().getClientArea().contains(
                Canvas.shown().node("spare").x, Canvas.shown().node("spare").y)));
    }

    private static void selectLine() {
        Point middle = Canvas.shown().lineMiddle(LinkKind.DEPENDS_ON);
        Bot.clickAt(Canvas.shown().control(), middle.x, middle.y);
        Wait.until("the line is selected", SOON, () -> status().contains("dependency"));
    }

    private static void save() {
        Wait.until("there is something to save", SOON, () -> Desktop.editor().isDirty());
        Desktop.command("org.eclipse.ui.file.save", Map.of());
        Wait.until("it is saved", SOON, () -> !Desktop.editor().isDirty());
    }

    private static String status() {
        return Ui.get(Desktop::statusLine);
    }
}
