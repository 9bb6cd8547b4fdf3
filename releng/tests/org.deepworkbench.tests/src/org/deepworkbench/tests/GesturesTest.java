package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
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
import org.eclipse.core.resources.IProject;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Moves the view, gives up, follows lines, and drags what is in groups. */
@ExtendWith(NoErrorLogged.class)
class GesturesTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            topology_template:
              node_templates:
                one:
                  type: tosca.nodes.BlockStorage
                  properties: { size: 1 GB }
                  requirements:
                    - dependency: two
                two:
                  type: tosca.nodes.BlockStorage
                  properties: { size: 2 GB }
                three:
                  type: tosca.nodes.BlockStorage
                  properties: { size: 3 GB }
              groups:
                pair: { type: tosca.groups.Root, members: [ one, three ] }
            """;
    private static final String LAYOUT = """
            { "nodes": { "one": { "x": 40, "y": 40 }, "two": { "x": 400, "y": 40 }, "three": { "x": 40, "y": 170 } } }
            """;

    private IProject project;

    @BeforeEach
    void open() throws Exception {
        project = Workspace.project("gestures");
        Workspace.write(project, "one.layout.json", LAYOUT);
        Workspace.open(Workspace.write(project, "one.yaml", TEXT));
        Canvas.shown().node("one");
    }

    @AfterEach
    void close() throws Exception {
        Desktop.closeEditors();
        project.delete(true, true, null);
    }

    @Test
    void theMiddleButtonAndTheSpaceBarMoveTheView() {
        Desktop.command("org.deepworkbench.topology.ui.zoomIn", Map.of());
        Rectangle before = Canvas.shown().node("one");
        Point from = new Point(200, 12);
        Bot.drag(Canvas.shown().control(), 2, from, new Point(170, 2), () -> { });
        Rectangle moved = Canvas.shown().node("one");
        assertEquals(before.getTranslated(-30, -10), moved);
        Bot.hold(Canvas.shown().control(), ' ', ' ',
                () -> Bot.drag(Canvas.shown().control(), 1, from, new Point(230, 22), () -> { }));
        assertEquals(before, Canvas.shown().node("one"));
        assertTrue(Ui.get(() -> Bot.findById(Text.class, "topology.quickadd.filter")).isEmpty(), "nothing is added");
        assertFalse(Ui.get(() -> Desktop.editor().isDirty()));
    }

    @Test
    void pinchingZoomsAboutThePointer() {
        Rectangle before = Canvas.shown().node("one");
        Bot.pinch(Canvas.shown().control(), before.x, before.y, 1.5);
        Rectangle after = Canvas.shown().node("one");
        assertEquals(before.width * 1.5, after.width, 2);
        assertEquals(before.x, after.x, 2);
        assertEquals(before.y, after.y, 2);
    }

    @Test
    void escapeGivesUpADragAndThenSelectsNothing() {
        Rectangle before = Canvas.shown().standing("two");
        Rectangle at = Canvas.shown().node("two");
        Bot.drag(Canvas.shown().control(), at.x + 20, at.y + 20, at.x + 90, at.y + 90,
                () -> Bot.key(Canvas.shown().control(), SWT.ESC, SWT.ESC));
        assertEquals(before, Canvas.shown().standing("two"));
        Canvas.shown().click("two");
        assertTrue(status().startsWith("two"), status());
        Bot.key(Canvas.shown().control(), SWT.ESC, SWT.ESC);
        Wait.until("nothing is selected", SOON, () -> !status().startsWith("two"));
    }

    @Test
    void linesAreFollowedBackAndForth() {
        Canvas.shown().click("two");
        follow(SWT.ARROW_LEFT);
        assertTrue(status().contains("dependency"), status());
        follow(SWT.ARROW_LEFT);
        assertTrue(status().startsWith("one"), status());
        follow(SWT.ARROW_RIGHT);
        follow(SWT.ARROW_RIGHT);
        assertTrue(status().startsWith("two"), status());
    }

    @Test
    void anAreaFollowsItsNodesWhileTheyAreDraggedAndIsSelectedAsAWhole() {
        assertEquals(1, Canvas.shown().area("pair").size());
        Rectangle before = Canvas.shown().area("pair").get(0);
        Rectangle at = Canvas.shown().node("three");
        Bot.drag(Canvas.shown().control(), at.x + 20, at.y + 20, at.x + 20, at.y + 60, () -> {
            Wait.until("it follows", SOON, () -> {
                Bot.moveHeld(Canvas.shown().control(), at.x + 20, at.y + 60);
                return Canvas.shown().area("pair").get(0).height > before.height + 20;
            });
            Screenshot.take("area-follows");
            Bot.key(Canvas.shown().control(), SWT.ESC, SWT.ESC);
        });
        assertEquals(List.of(before), Canvas.shown().area("pair"));
        Bot.drag(Canvas.shown().control(), at.x + 20, at.y + 20, at.x + 740, at.y - 110,
                () -> Wait.until("a node stands between", SOON, () -> {
                    Bot.moveHeld(Canvas.shown().control(), at.x + 740, at.y - 110);
                    return Canvas.shown().area("pair").size() == 2;
                }));
        Wait.until("there are two pieces", SOON, () -> Canvas.shown().area("pair").size() == 2);
        Desktop.command("org.deepworkbench.topology.ui.fit", Map.of());
        org.eclipse.draw2d.geometry.Point name = Canvas.shown().areaName("pair");
        Bot.clickAt(Canvas.shown().control(), name.x, name.y);
        Wait.until("both are selected", SOON, () -> Canvas.shown().selectedAreas().equals(List.of("pair", "pair")));
        Screenshot.take("area-selected");
    }

    private static void follow(int arrow) {
        Bot.key(Canvas.shown().control(), arrow, '\0', SWT.MOD1 | SWT.SHIFT);
    }

    private static String status() {
        return Ui.get(Desktop::statusLine);
    }
}
