package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deepworkbench.tests.bot.Bot;
import org.deepworkbench.tests.bot.Canvas;
import org.deepworkbench.tests.bot.Desktop;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.Screenshot;
import org.deepworkbench.tests.bot.Ui;
import org.deepworkbench.tests.bot.Wait;
import org.deepworkbench.tests.bot.Workspace;
import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.deepworkbench.topology.ui.internal.viewpoints.diagram.DiagramRules;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opentest4j.AssertionFailedError;

/** Looks at the sample from every viewpoint, and changes it from there. */
@ExtendWith(NoErrorLogged.class)
class ViewpointsTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String APPLICATION = "phytoplankton";
    private static final String TOPOLOGY = """
            tosca_definitions_version: tosca_simple_yaml_1_0

            imports:
              - indigo_custom_types: https://raw.githubusercontent.com/indigo-dc/tosca-types/master/custom_types.yaml

            topology_template:
              inputs:
                num_cpus: { type: integer, default: 2 }
                run_command: { type: string, default: run }
              node_templates:
                Docker:
                  type: tosca.nodes.indigo.Container.Runtime.Docker
                  capabilities:
                    host:
                      properties: { num_cpus: { get_input: num_cpus } }
                phytoplankton:
                  type: tosca.nodes.indigo.Container.Application.Docker.Marathon
                  properties:
                    command: { get_input: run_command }
                    force_pull_image: true
                  requirements:
                    - host: Docker
              outputs:
                address: { value: { get_attribute: [ phytoplankton, load_balancer_ips, 0 ] } }
              groups:
                all: { type: tosca.groups.Root, members: [ Docker, phytoplankton ] }
              policies:
                - near: { type: tosca.policies.Placement, targets: [ phytoplankton ] }
            """;
    private static final String LAYERED = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            topology_template:
              node_templates:
                net: { type: tosca.nodes.network.Network }
                port:
                  type: tosca.nodes.network.Port
                  requirements: [ binding: vm, link: net ]
                disk: { type: tosca.nodes.BlockStorage, properties: { size: 10 GB } }
                server:
                  type: tosca.nodes.WebServer
                  properties: { no_such: 1 }
                  requirements: [ host: vm ]
                vm:
                  type: tosca.nodes.Compute
                  requirements:
                    - local_storage: { node: disk, relationship: tosca.relationships.AttachesTo }
              groups:
                all: { type: tosca.groups.Root, members: [ disk ] }
              policies:
                - near: { type: tosca.policies.Placement, targets: [ net ] }
            """;
    private static final String WORKFLOW = """
              workflows:
                turn:
                  steps:
                    stop: { target: phytoplankton, activities: [ set_state: stopped ], on_success: [ start ] }
                    start: { target: phytoplankton, activities: [ set_state: started ], on_success: [ stop ] }
                    tell: { target: Docker, activities: [ set_state: told ], on_failure: [ start ] }
            """;

    private IProject project;

    @BeforeEach
    void openATopology() throws CoreException {
        project = Workspace.project("Viewpoints");
        Workspace.open(Workspace.write(project, "views.yaml", TOPOLOGY));
        Canvas.shown().node(APPLICATION);
    }

    @AfterEach
    void leaveNothing() throws CoreException {
        Desktop.closeEditors();
        project.delete(true, true, null);
    }

    @Test
    void theTableShowsAndChangesProperties() {
        choose("Table");
        Table table = Bot.byId(Table.class, "topology.table");
        assertEquals(List.of("Docker", APPLICATION), column(table, "Name"));
        assertEquals(List.of("", "Docker"), column(table, "Host"));
        assertEquals(List.of("", "=run_command"), column(table, "command"));
        assertEquals(List.of("=num_cpus", ""), column(table, "host.num_cpus"));
        Screenshot.take("viewpoint-table");
        pick((CCombo) open(table, 1, "force_pull_image", CCombo.class), "false");
        Wait.until("the cell says so", SOON,
                () -> column(table, "force_pull_image").equals(List.of("", "false")));
        Desktop.command("org.eclipse.ui.edit.undo", Map.of());
        Wait.until("it is taken back", SOON, () -> column(table, "force_pull_image").equals(List.of("", "true")));
        typeInto(table, 1, "command", "walk");
        Wait.until("the command is typed", SOON, () -> column(table, "command").equals(List.of("", "walk")));
    }

    @Test
    void theHostIsChosenInTheTable() {
        choose("Table");
        assertEquals("", zoom(), "a table has no zoom");
        Table table = Bot.byId(Table.class, "topology.table");
        CCombo hosts = (CCombo) open(table, 1, "Host", CCombo.class);
        assertEquals(List.of("", "Docker"), Ui.get(() -> List.of(hosts.getItems())));
        pick(hosts, "");
        Wait.until("it has no host", SOON, () -> column(table, "Host").equals(List.of("", "")));
        CCombo again = (CCombo) open(table, 1, "Host", CCombo.class);
        pick(again, "Docker");
        Wait.until("it has a host again", SOON, () -> column(table, "Host").equals(List.of("", "Docker")));
        CCombo flag = (CCombo) open(table, 1, "force_pull_image", CCombo.class);
        assertEquals(List.of("true", "false"), Ui.get(() -> List.of(flag.getItems())));
        pick(flag, "=num_cpus");
        Wait.until("an expression can be typed too", SOON,
                () -> column(table, "force_pull_image").equals(List.of("", "=num_cpus")));
        choose("Data flow");
        assertTrue(zoom().endsWith("%"), zoom());
        choose("Diagram");
        assertEquals(Optional.of("Docker"), Canvas.shown().container(APPLICATION));
    }

    private static String zoom() {
        return Ui.get(Bot.byId(Label.class, "topology.zoom")::getText).strip();
    }

    private static void pick(CCombo combo, String value) {
        Ui.act(() -> {
            combo.setText(value);
            combo.notifyListeners(SWT.DefaultSelection, new Event());
        });
    }

    @Test
    void allMatchesStandOutEvenWhereTheyAreInsideACollapsedNode() {
        Desktop.command("org.eclipse.ui.edit.findReplace", Map.of());
        Text field = Bot.byId(Text.class, "topology.find.text");
        Label count = Bot.byId(Label.class, "topology.find.count");
        Bot.type(field, "docker");
        Wait.until("both are found", SOON, () -> count.getText().equals("1 of 2"));
        assertEquals(Set.of("Docker", APPLICATION), Canvas.shown().found());
        Screenshot.take("find-all");
        Ui.act(() -> field.traverse(SWT.TRAVERSE_RETURN));
        assertEquals(List.of(new Selected.Node(APPLICATION)), selected());
        Bot.type(field, "marathon");
        Canvas.shown().click("Docker");
        Desktop.command("org.deepworkbench.topology.ui.collapse", Map.of());
        Wait.until("the container stands out", SOON, () -> Canvas.shown().found().equals(Set.of("Docker")));
        Wait.until("where it is is told", SOON, () -> count.getText().endsWith("inside Docker"));
        Screenshot.take("find-inside");
        Ui.act(() -> field.traverse(SWT.TRAVERSE_ESCAPE));
        assertEquals(Set.of(), Canvas.shown().found());
    }

    @Test
    void theTableIsFilteredAndSortedAndSharesTheSelection() {
        Canvas.shown().click(APPLICATION);
        choose("Table");
        Table table = Bot.byId(Table.class, "topology.table");
        assertEquals(List.of(1), Ui.get(() -> IntStream.of(table.getSelectionIndices()).boxed().toList()));
        click(table, "Name");
        click(table, "Name");
        assertEquals(List.of(APPLICATION, "Docker"), column(table, "Name"));
        Text filter = Bot.byId(Text.class, "topology.table.filter");
        Bot.type(filter, "marathon");
        assertEquals(List.of(APPLICATION), column(table, "Name"));
        choose("Diagram");
        Canvas.shown().node("Docker");
        assertFalse(Ui.get(table::isVisible));
    }

    @Test
    void theTreeShowsHostsGroupsAndPolicies() {
        choose("Tree");
        Tree tree = Bot.byId(Tree.class, "topology.tree");
        assertEquals("Docker(phytoplankton) Inputs(num_cpus run_command) Outputs(address)"
                + " Groups(all(Docker phytoplankton)) Policies(near(phytoplankton))", Ui.get(() -> text(tree.getItems())));
        Bot.type(Bot.byId(Text.class, "topology.tree.filter"), "near");
        assertEquals("Policies(near)", Ui.get(() -> text(tree.getItems())));
        Screenshot.take("viewpoint-tree");
    }

    @Test
    void controlFGoesToTheFilterOfTableAndTree() {
        choose("Table");
        searchIn(Bot.byId(Table.class, "topology.table"), Bot.byId(Text.class, "topology.table.filter"));
        choose("Tree");
        searchIn(Bot.byId(Tree.class, "topology.tree"), Bot.byId(Text.class, "topology.tree.filter"));
    }

    private static void searchIn(Control rows, Text filter) {
        Bot.type(filter, "Dock");
        Desktop.awaitFocus();
        Ui.act(rows::forceFocus);
        Bot.key(rows, 'f', (char) ('F' & 0x1F), SWT.CTRL);
        Wait.until("Ctrl+F has led to the filter", SOON,
                () -> filter.isFocusControl() && filter.getSelectionText().equals("Dock"));
    }

    /** Names of the items, with those of what is in them in brackets. */
    private static String text(TreeItem[] items) {
        return Arrays.stream(items).map(item -> item.getText().split(" ")[0]
                + (item.getItemCount() == 0 ? "" : '(' + text(item.getItems()) + ')'))
                .collect(Collectors.joining(" "));
    }

    @Test
    void theDataFlowLeadsFromInputsToOutputs() {
        choose("Data flow");
        FigureCanvas graph = Bot.byId(FigureCanvas.class, "topology.graph");
        Bot.key(graph, SWT.ARROW_DOWN, '\0');
        assertEquals(List.of(new Selected.Input("num_cpus")), selected());
        Bot.key(graph, SWT.ARROW_RIGHT, '\0');
        assertEquals(List.of(new Selected.Node("Docker")), selected());
        Bot.key(graph, SWT.ARROW_DOWN, '\0');
        Wait.until("the other node is selected", SOON,
                () -> session().selection().selected().equals(List.of(new Selected.Node(APPLICATION))));
        Screenshot.take("viewpoint-flow");
        Desktop.command("org.deepworkbench.topology.ui.zoomIn", Map.of());
        assertTrue(Ui.get(graph::isVisible), "zooming stays in the view");
    }

    @Test
    void theWorkflowMarksCirclesAndFollowsTheText() throws CoreException {
        choose("Workflow");
        Label hint = Bot.byId(Label.class, "topology.graph.hint");
        assertTrue(Ui.get(hint::getText).contains("follows from the requirements"), Ui.get(hint::getText));
        Screenshot.take("viewpoint-workflow");
        Workspace.write(project, "views.yaml", TOPOLOGY + WORKFLOW);
        Wait.until("the circle is told", SOON, () -> hint.getText().contains("stop \u2192 start \u2192 stop"));
        Screenshot.take("viewpoint-workflow-circle");
    }

    @Test
    void aViewpointIsDeclaredInAFileAndFollowsIt() throws CoreException {
        IFolder folder = project.getFolder("viewpoints");
        folder.create(true, true, null);
        IFile declared = Workspace.write(project, "viewpoints/mine.viewpoint.yaml", """
                viewpoint: mine
                title: Applications
                representation: diagram
                filter: type is tosca.nodes.indigo.Container.Runtime.Docker
                styles:
                  - { when: name = Docker, icon: cluster, colour: orange }
                """);
        Wait.until("it is offered", SOON, () -> offered().contains("Applications"));
        choose("Applications");
        Wait.until("the application is filtered out", SOON, () -> !Canvas.shown().has(APPLICATION));
        Screenshot.take("viewpoint-declared");
        Workspace.write(project, "viewpoints/mine.viewpoint.yaml", "viewpoint: mine\nrepresentation: graph\n");
        Wait.until("the fault is told", SOON, () -> problem(declared).contains("\u00abrepresentation\u00bb"));
        Wait.until("it is offered no longer", SOON, () -> !offered().contains("Applications"));
        Canvas.shown().node(APPLICATION);
        Workspace.write(project, "viewpoints/mine.viewpoint.yaml", "viewpoint: mine\nrepresentation: table\n");
        Wait.until("it is mended", SOON, () -> offered().contains("mine") && problem(declared).isEmpty());
    }

    @Test
    void aViewpointDrawsNodesInsideEachOtherInItsOwnWay() throws CoreException {
        project.getFolder("viewpoints").create(true, true, null);
        Workspace.write(project, "viewpoints/flat.viewpoint.yaml",
                "viewpoint: flat\ntitle: Flat\nrepresentation: diagram\nnesting: none\n");
        Workspace.write(project, "viewpoints/teams.viewpoint.yaml",
                "viewpoint: teams\ntitle: Teams\nrepresentation: diagram\nnesting: [ groups, hosting ]\n");
        Wait.until("both are offered", SOON, () -> offered().containsAll(List.of("Flat", "Teams")));
        assertEquals(Optional.of("Docker"), Canvas.shown().container(APPLICATION));
        choose("Flat");
        Wait.until("it is inside no other", SOON, () -> Canvas.shown().container(APPLICATION).isEmpty());
        Screenshot.take("viewpoint-flat");
        choose("Teams"); // its first rule is groups, so that even what is hosted goes into them
        Wait.until("it is inside its group", SOON,
                () -> Canvas.shown().container(APPLICATION).equals(Optional.of("all")));
        Canvas.shown().click("all");
        assertEquals(List.of(new Selected.Group("all")), selected());
        Screenshot.take("viewpoint-teams");
        choose("Diagram");
        Wait.until("it is inside its host again", SOON,
                () -> Canvas.shown().container(APPLICATION).equals(Optional.of("Docker")));
        assertFalse(Ui.get(() -> session().document().isDirty()), "looking changes nothing");
    }

    /** The example of the user guide. */
    @Test
    void aFileDroppedIntoTheFolderDrawsAsItDeclares() throws CoreException {
        Workspace.write(project, "views.yaml", LAYERED);
        Canvas.shown().node("net");
        project.getFolder("viewpoints").create(true, true, null);
        Workspace.write(project, "viewpoints/networks.viewpoint.yaml", """
                viewpoint: networks
                title: Networks
                representation: diagram
                nesting: [network, hosting]    # machines and ports inside their network, software inside its machine
                nodes:
                  - { type: tosca.nodes.Compute, icon: cluster, colour: blue }
                styles:
                  - when: capabilities.host.num_cpus >= 8
                    colour: orange
                """);
        Wait.until("it stands at the top", SOON, () -> offered().contains("Networks"));
        choose("Networks");
        Canvas canvas = Canvas.shown();
        Wait.until("the machine is inside its network", SOON, () -> canvas.container("vm").equals(Optional.of("net")));
        assertEquals(Optional.of("vm"), canvas.container("port"));
        assertEquals(Optional.of("vm"), canvas.container("server"));
        assertEquals(Optional.empty(), canvas.container("disk"));
        Screenshot.take("viewpoint-networks");
        canvas.drag("disk", 0, 60);
        Wait.until("places are kept", SOON, () -> session().document().isDirty());
        choose("Diagram");
        Wait.until("the machine is alone again", SOON, () -> canvas.container("vm").isEmpty());
    }

    @Test
    void eachLayerHidesWhatItSays() throws CoreException {
        Workspace.write(project, "views.yaml", LAYERED);
        Canvas canvas = Canvas.shown();
        canvas.node("net");
        Wait.until("the problem is marked", SOON, () -> canvas.badges() > 0);
        assertEquals(Set.of("net", "port", "disk", "server", "vm"), all(canvas));
        hiding("hosting", () -> assertEquals(Set.of("net", "port", "disk", "vm"), all(canvas)));
        hiding("network", () -> assertEquals(Set.of("disk", "server", "vm"), all(canvas)));
        hiding("storage", () -> assertEquals(Set.of("net", "port", "server", "vm"), all(canvas)));
        assertEquals(2, canvas.areas());
        hiding("policies", () -> assertEquals(0, canvas.areas()));
        hiding("diagnostics", () -> assertEquals(0, canvas.badges()));
        assertEquals(Set.of("net", "port", "disk", "server", "vm"), all(canvas));
        assertEquals(2, canvas.areas());
    }

    private static void hiding(String layer, Runnable look) {
        showLayer(layer, false);
        Screenshot.take("viewpoint-without-" + layer);
        look.run();
        showLayer(layer, true);
    }

    private static Set<String> all(Canvas canvas) {
        return Stream.of("net", "port", "disk", "server", "vm").filter(canvas::has).collect(Collectors.toSet());
    }

    @Test
    void aLayerCanBeHidden() {
        ToolBar bar = Bot.byId(ToolBar.class, "topology.viewpoints");
        assertTrue(Ui.get(() -> bar.getItem(bar.getItemCount() - 1).getText()).startsWith("Layers"));
        showLayer("hosting", false);
        Wait.until("what is hosted is hidden", SOON, () -> !Canvas.shown().has(APPLICATION));
        Screenshot.take("viewpoint-layers");
        showLayer("hosting", true);
        Canvas.shown().node(APPLICATION);
    }

    private static void showLayer(String name, boolean shown) {
        Ui.act(() -> {
            DiagramRules rules = ((TopologyEditor) Desktop.editor()).diagram().orElseThrow().rules();
            rules.show(rules.layers().stream().filter(layer -> layer.name().equals(name)).findFirst().orElseThrow(),
                    shown);
        });
    }

    private static List<String> offered() {
        return Bot.findById(ToolBar.class, "topology.viewpoints")
                .map(bar -> Arrays.stream(bar.getItems()).map(ToolItem::getText).toList()).orElse(List.of());
    }

    private static String problem(IFile file) {
        try {
            return Arrays.stream(file.findMarkers(IMarker.PROBLEM, true, 0))
                    .map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).collect(Collectors.joining());
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Selected> selected() {
        return Ui.get(() -> session().selection().selected());
    }

    private static DocumentSession session() {
        return ((TopologyEditor) Desktop.editor()).diagram().orElseThrow().session();
    }

    private static void choose(String viewpoint) {
        ToolBar bar = Bot.byId(ToolBar.class, "topology.viewpoints");
        Ui.act(() -> {
            for (ToolItem item : bar.getItems()) {
                item.setSelection(item.getText().equals(viewpoint));
            }
            ToolItem chosen = Arrays.stream(bar.getItems()).filter(ToolItem::getSelection).findFirst()
                    .orElseThrow(() -> new AssertionFailedError("no viewpoint " + viewpoint));
            chosen.notifyListeners(SWT.Selection, new Event());
        });
    }

    private static int index(Table table, String heading) {
        return IntStream.range(0, table.getColumnCount())
                .filter(column -> table.getColumn(column).getText().equals(heading)).findFirst()
                .orElseThrow(() -> new AssertionFailedError("no column " + heading + " among "
                        + Arrays.stream(table.getColumns()).map(column -> column.getText()).toList()));
    }

    private static List<String> column(Table table, String heading) {
        return Ui.get(() -> Arrays.stream(table.getItems()).map(item -> item.getText(index(table, heading))).toList());
    }

    private static void click(Table table, String heading) {
        Ui.act(() -> table.getColumn(index(table, heading)).notifyListeners(SWT.Selection, new Event()));
    }

    private static void typeInto(Table table, int row, String heading, String text) {
        Text field = (Text) open(table, row, heading, Text.class);
        Bot.type(field, text);
        Bot.enter(field);
    }

    private static Control open(Table table, int row, String heading, Class<? extends Control> kind) {
        Ui.act(() -> {
            int column = index(table, heading);
            table.showColumn(table.getColumn(column));
            var bounds = table.getItem(row).getBounds(column);
            Event event = new Event();
            event.x = bounds.x + 5;
            event.y = bounds.y + 5;
            event.button = 1;
            event.count = 2;
            table.notifyListeners(SWT.MouseDown, event);
            table.notifyListeners(SWT.MouseDoubleClick, event);
        });
        return Wait.forValue("a field in the table", SOON, () -> Bot.find(table, kind, found -> found.isVisible()));
    }
}
