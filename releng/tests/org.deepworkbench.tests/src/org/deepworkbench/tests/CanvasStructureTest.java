package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.deepworkbench.tests.bot.Bot;
import org.deepworkbench.tests.bot.Canvas;
import org.deepworkbench.tests.bot.Desktop;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.PopUpMenu;
import org.deepworkbench.tests.bot.Screenshot;
import org.deepworkbench.tests.bot.Wait;
import org.deepworkbench.tests.bot.Workspace;
import org.deepworkbench.topology.core.picture.LinkKind;
import org.deepworkbench.topology.ui.internal.figures.NodeGeometry;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Works with what the canvas shows of a topology's structure: containers, kinds of lines, problems, areas, notes. */
@ExtendWith(NoErrorLogged.class)
class CanvasStructureTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String TOPOLOGY = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            topology_template:
              node_templates:
                front:
                  type: tosca.nodes.WebServer
                  requirements:
                    - host: big
                    - dependency: store
                store:
                  type: tosca.nodes.DBMS
                  requirements:
                    - host: small
                big:
                  type: tosca.nodes.Compute
                  requirements:
                    - local_storage: { node: disk, relationship: tosca.relationships.AttachesTo }
                small:
                  type: tosca.nodes.Compute
                disk:
                  type: tosca.nodes.BlockStorage
                  properties: { size: 1 GB }
                records:
                  type: tosca.nodes.Database
                  properties: { name: records }
                  requirements:
                    - host: store
            """;

    /** A server that offers the same in two ways, and something that may want it. */
    private static final String SEVERAL = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            node_types:
              my.Server:
                derived_from: tosca.nodes.Root
                capabilities:
                  left: tosca.capabilities.Endpoint
                  right: tosca.capabilities.Endpoint
              my.User:
                derived_from: tosca.nodes.Root
                requirements:
                  - wish: { capability: tosca.capabilities.Endpoint, relationship: tosca.relationships.ConnectsTo }
            topology_template:
              node_templates:
                server:
                  type: my.Server
                user:
                  type: my.User
            """;

    private IProject project;
    private IFile file;

    @BeforeEach
    void openATopology() throws CoreException {
        project = Workspace.project("Structure");
        file = Workspace.write(project, "structure.yaml", TOPOLOGY);
        Workspace.open(file);
        Canvas.shown().node("front");
    }

    @AfterEach
    void leaveNothing() throws CoreException {
        Desktop.closeEditors();
        project.delete(true, true, null);
    }

    @Test
    void theTriangleHidesAndShowsWhatIsInside() {
        Rectangle disk = Canvas.shown().standing("disk");
        Rectangle open = Canvas.shown().node("small");
        Screenshot.take("canvas-expanded");
        Canvas.shown().click("small", bounds -> NodeGeometry.triangle(bounds).getCenter());
        Wait.until("what is inside is hidden", SOON,
                () -> !Canvas.shown().has("store") && !Canvas.shown().has("records"));
        assertTrue(Canvas.shown().node("small").height < open.height);
        assertEquals(disk, Canvas.shown().standing("disk"), "nothing else moves");
        Screenshot.take("canvas-collapsed");
        Desktop.command("org.eclipse.ui.edit.undo", Map.of());
        Canvas.shown().node("records");
        assertEquals(open, Canvas.shown().node("small"));
    }

    @Test
    void theViewStaysWhereItIsWhenANodeIsMovedBeyondItsEdge() {
        Rectangle before = Canvas.shown().node("big");
        Rectangle disk = Canvas.shown().standing("disk");
        Canvas.shown().drag("disk", 180, 0);
        Wait.until("the node has moved", SOON, () -> !Canvas.shown().standing("disk").equals(disk));
        assertEquals(before, Canvas.shown().node("big"));
        Desktop.command("org.eclipse.ui.edit.undo", Map.of());
        Wait.until("the node is back", SOON, () -> Canvas.shown().standing("disk").equals(disk));
        assertEquals(before, Canvas.shown().node("big"));
    }

    @Test
    void theBadgeOffersWhatMendsTheProblem() throws CoreException {
        IFile wrong = Workspace.write(project, "wrong.yaml", TOPOLOGY.replace("nodes.BlockStorage", "nodes.BlockStorge"));
        Workspace.open(wrong);
        Canvas.shown().node("disk");
        Workspace.awaitErrors(wrong, 1);
        PopUpMenu menu = PopUpMenu.openedBy(
                () -> Canvas.shown().click("disk", bounds -> NodeGeometry.badge(bounds).getCenter()));
        Screenshot.take("canvas-fixes");
        List<String> offered = menu.texts();
        menu.choose("Change");
        Workspace.awaitErrors(wrong, 0);
        Desktop.command("org.eclipse.ui.edit.undo", Map.of());
        Workspace.awaitErrors(wrong, 1);
        Canvas.shown().click("disk");
        PopUpMenu again = PopUpMenu.openedBy(
                () -> Desktop.command("org.deepworkbench.topology.ui.quickFix", Map.of()));
        assertEquals(offered, again.texts());
        again.close();
    }

    @Test
    void linesAreDrawnByTheirKindAndTheLegendTellsWhich() {
        Bot.byId(org.eclipse.swt.widgets.Canvas.class, "topology.legend");
        Point middle = Canvas.shown().lineMiddle(LinkKind.ATTACHES_TO);
        Bot.clickAt(Canvas.shown().control(), middle.x, middle.y);
        Wait.until("the line says what it is", SOON, () -> Canvas.shown().line(LinkKind.ATTACHES_TO).isLabelled());
        Screenshot.take("canvas-kinds");
        Desktop.command("org.deepworkbench.topology.ui.legend", Map.of());
        Wait.until("the legend is gone", SOON,
                () -> Bot.findById(org.eclipse.swt.widgets.Canvas.class, "topology.legend").isEmpty());
    }

    @Test
    void aLineCanBeDrawnBackwardsFromACapability() {
        Point from = Canvas.shown().pixel("disk", bounds -> new Point(bounds.x + 5, bounds.y + 28));
        Point to = Canvas.shown().pixel("records", bounds -> new Point(bounds.x + 120, bounds.y + 20));
        Bot.drag(Canvas.shown().control(), from.x, from.y, to.x, to.y);
        Wait.until("the data base depends on the disk", SOON, () -> Desktop.editor().isDirty());
        Desktop.command("org.eclipse.ui.file.save", Map.of());
        Wait.until("it is saved", SOON, () -> !Desktop.editor().isDirty());
        assertEquals(TOPOLOGY + "        - dependency: disk\n", Workspace.read(file));
    }

    @Test
    void aMenuAsksWhereSeveralCapabilitiesFit() throws CoreException {
        IFile several = Workspace.write(project, "several.yaml", SEVERAL);
        Workspace.open(several);
        Canvas.shown().node("user");
        Point from = Canvas.shown().pixel("user", bounds -> new Point(bounds.right() - 5, bounds.y + 70));
        Point to = Canvas.shown().pixel("server", bounds -> new Point(bounds.x + 120, bounds.y + 20));
        PopUpMenu menu = PopUpMenu.openedBy(
                () -> Bot.drag(Canvas.shown().control(), from.x, from.y, to.x, to.y));
        assertEquals(List.of("left", "right"), menu.texts());
        menu.choose("right");
        Wait.until("it is connected", SOON, () -> Desktop.editor().isDirty());
        Desktop.command("org.eclipse.ui.file.save", Map.of());
        Wait.until("it is saved", SOON, () -> !Desktop.editor().isDirty());
        assertTrue(Workspace.read(several).contains("- wish: { node: server, capability: right }"));
    }

    @Test
    void groupsAndPoliciesAreAreasThatCanBeSelectedAndHidden() throws CoreException {
        IFile grouped = Workspace.write(project, "grouped.yaml", TOPOLOGY + """
                  groups:
                    machines: { type: tosca.groups.Root, members: [ big, small ] }
                  policies:
                    - close: { type: tosca.policies.Placement, targets: [ machines, records ] }
                """);
        Workspace.open(grouped);
        Canvas.shown().node("front");
        Point name = Canvas.shown().areaName("machines");
        Bot.clickAt(Canvas.shown().control(), name.x, name.y);
        Wait.until("the group is selected", SOON, () -> Canvas.shown().selectedAreas().contains("machines"));
        Screenshot.take("canvas-areas");
        Desktop.command("org.deepworkbench.topology.ui.areas", Map.of());
        Wait.until("the areas are gone", SOON, () -> Canvas.shown().areas() == 0);
        Desktop.command("org.deepworkbench.topology.ui.areas", Map.of());
        Wait.until("the areas are back", SOON, () -> Canvas.shown().areas() > 1);
    }

    @Test
    void aNoteIsWrittenMovedAndDeleted() {
        Desktop.command("org.deepworkbench.topology.ui.addNote", Map.of());
        Text field = Wait.forValue("a field to write on", SOON,
                () -> Bot.find(Canvas.shown().control(), Text.class, Text::isVisible));
        Bot.type(field, "First line\nand a second one");
        Canvas.shown().click("big");
        Wait.until("the note is written", SOON, () -> Canvas.shown().notes().equals(
                List.of("First line\nand a second one")));
        Screenshot.take("canvas-note");
        Desktop.command("org.eclipse.ui.edit.undo", Map.of());
        Wait.until("the note is empty again", SOON, () -> !Canvas.shown().notes().get(0).contains("second"));
        Desktop.command("org.eclipse.ui.edit.undo", Map.of());
        Wait.until("the note is gone", SOON, () -> Canvas.shown().notes().isEmpty());
        assertEquals(TOPOLOGY, Workspace.read(file));
    }
}
