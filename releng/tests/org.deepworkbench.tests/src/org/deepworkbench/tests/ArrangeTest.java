package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.util.Map;
import org.deepworkbench.tests.bot.Canvas;
import org.deepworkbench.tests.bot.Desktop;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.Screenshot;
import org.deepworkbench.tests.bot.Wait;
import org.deepworkbench.tests.bot.Workspace;
import org.eclipse.core.resources.IProject;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lets the workbench arrange nodes: all, those that are selected, and all but those that are pinned. */
@ExtendWith(NoErrorLogged.class)
class ArrangeTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String PREFIX = "org.deepworkbench.topology.ui.";
    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            topology_template:
              node_templates:
                one:
                  type: tosca.nodes.SoftwareComponent
                  requirements:
                    - dependency: two
                two:
                  type: tosca.nodes.SoftwareComponent
                three:
                  type: tosca.nodes.SoftwareComponent
            """;

    private IProject project;

    @BeforeEach
    void open() throws Exception {
        project = Workspace.project("Arranging");
        Workspace.open(Workspace.write(project, "nodes.yaml", TEXT));
        Canvas.shown().node("one");
    }

    @AfterEach
    void close() throws Exception {
        Desktop.closeEditors();
        project.delete(true, null);
    }

    @Test
    void whatIsPinnedStaysAndOneUndoTakesAllBack() {
        Canvas canvas = Canvas.shown();
        Rectangle first = canvas.standing("one");
        canvas.drag("one", 300, 80);
        Wait.until("one has moved", SOON, () -> !canvas.standing("one").equals(first));
        canvas.drag("two", 120, -100);
        Rectangle one = canvas.standing("one");
        Rectangle two = canvas.standing("two");
        canvas.click("one");
        command("pin");
        command("arrange");
        Wait.until("two has moved", SOON, () -> !canvas.standing("two").equals(two));
        Screenshot.take("arranged-pinned");
        assertEquals(one, canvas.standing("one"));
        Desktop.command("org.eclipse.ui.edit.undo", Map.of());
        Wait.until("two is back", SOON, () -> canvas.standing("two").equals(two));
        command("pin");
        command("arrange");
        Wait.until("one has moved, too", SOON, () -> !canvas.standing("one").equals(one));
    }

    @Test
    void onlyWhatIsSelectedIsArranged() {
        Canvas canvas = Canvas.shown();
        Rectangle three = canvas.standing("three");
        Rectangle first = canvas.standing("two");
        canvas.drag("two", 40, 330);
        Wait.until("two has moved", SOON, () -> !canvas.standing("two").equals(first));
        Rectangle two = canvas.standing("two");
        Desktop.command("org.eclipse.ui.edit.selectAll", Map.of());
        command("arrangeSelection");
        Wait.until("two has moved again", SOON, () -> !canvas.standing("two").equals(two));
        canvas.click("three");
        command("arrangeSelection");
        assertNotEquals(two, canvas.standing("two"));
        assertEquals(three.getSize(), canvas.standing("three").getSize());
    }

    private static void command(String name) {
        Desktop.command(PREFIX + name, Map.of());
    }
}
