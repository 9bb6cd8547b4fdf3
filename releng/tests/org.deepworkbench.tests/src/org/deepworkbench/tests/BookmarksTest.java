package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.deepworkbench.tests.bot.Bot;
import org.deepworkbench.tests.bot.Canvas;
import org.deepworkbench.tests.bot.Desktop;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.Ui;
import org.deepworkbench.tests.bot.Wait;
import org.deepworkbench.tests.bot.Workspace;
import org.deepworkbench.topology.ui.internal.editor.DiagramPage;
import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.deepworkbench.topology.ui.internal.viewpoints.ViewStack;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.IMenuService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Parts of a diagram that have names: kept, come back to, presented and removed. */
@ExtendWith(NoErrorLogged.class)
class BookmarksTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            topology_template:
              node_templates:
                vm: { type: tosca.nodes.Compute }
                web: { type: tosca.nodes.WebServer, requirements: [ host: vm ] }
                disk: { type: tosca.nodes.BlockStorage, properties: { size: 20 GB } }
            """;
    private static final String FLAT = "viewpoint: flat\ntitle: Flat\nrepresentation: diagram\nnesting: none\n";

    private IProject project;
    private IFile file;

    @BeforeEach
    void open() throws Exception {
        project = Workspace.project("bookmarks");
        project.getFolder("viewpoints").create(true, true, null);
        Workspace.write(project, "viewpoints/flat.viewpoint.yaml", FLAT);
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
    void viewsSurviveReopeningLeadToTheirDiagramAndCanBeRemoved() {
        keep("Front & centre");
        show("Flat");
        keep("Without hosts");
        Desktop.save();
        Desktop.closeEditors();
        Workspace.open(file);
        Canvas.shown().node("web");
        assertEquals(List.of("&1 Front && centre", "&2 Without hosts", "Rename View", "Remove View"), menu());
        press(2);
        Wait.until("the diagram of the view is shown", SOON, () -> shown().equals("Flat"));
        show("Table");
        press(1);
        Wait.until("the other diagram is shown", SOON, () -> shown().equals("Diagram"));
        remove("Front && centre");
        assertEquals(List.of("&1 Without hosts", "Rename View", "Remove View"), menu());
        Desktop.undo();
        assertEquals(4, menu().size());
    }

    @Test
    void aPresentationGoesThroughTheViewsOfTheDiagramThatIsShown() {
        keep("Left");
        show("Flat");
        keep("Elsewhere");
        show("Diagram");
        Desktop.command("org.deepworkbench.topology.ui.present", Map.of());
        FigureCanvas stage = Bot.byId(FigureCanvas.class, "topology.presentation");
        Label title = Bot.byId(Label.class, "topology.presentation.title");
        Bot.key(stage, SWT.ARROW_RIGHT, '\0');
        assertEquals("Left", Ui.get(title::getText));
        Bot.key(stage, SWT.ARROW_RIGHT, '\0');
        assertEquals("Left", Ui.get(title::getText), "it is the last one");
        Ui.act(() -> stage.getShell().close());
    }

    private static void keep(String name) {
        Desktop.command("org.deepworkbench.topology.ui.keepView", Map.of());
        Shell dialog = Bot.shell("Keep View");
        Bot.type(Ui.get(() -> Bot.get(dialog, Text.class, text -> (text.getStyle() & SWT.READ_ONLY) == 0)), name);
        Bot.press(dialog, "OK");
        Wait.until("the view is kept", SOON, () -> page().session().document().layout().views().containsKey(name));
    }

    private static DiagramPage page() {
        return ((TopologyEditor) Desktop.editor()).diagram().orElseThrow();
    }

    private static String shown() {
        return page().views().shown().title();
    }

    private static void show(String viewpoint) {
        Wait.until(viewpoint + " is offered", SOON, () -> page().views().viewpoints().stream()
                .anyMatch(each -> each.title().equals(viewpoint)));
        Ui.act(() -> {
            ViewStack views = page().views();
            views.viewpoints().stream().filter(each -> each.title().equals(viewpoint)).findFirst()
                    .ifPresent(views::show);
        });
    }

    private static void press(int number) {
        Desktop.command("org.deepworkbench.topology.ui.showView",
                Map.of("org.deepworkbench.topology.ui.showView.number", String.valueOf(number)));
    }

    /** What the menu of views offers below Keep View. */
    private static List<String> menu() {
        return Ui.get(() -> inMenu(menu -> Arrays.stream(menu.getItems()).map(MenuItem::getText)
                .filter(text -> !text.isEmpty()).skip(1).toList()));
    }

    private static void remove(String name) {
        Ui.act(() -> inMenu(menu -> {
            Menu names = item(menu, "Remove View").getMenu();
            names.notifyListeners(SWT.Show, new Event());
            item(names, name).notifyListeners(SWT.Selection, new Event());
            return name;
        }));
    }

    private static MenuItem item(Menu menu, String text) {
        return Arrays.stream(menu.getItems()).filter(item -> item.getText().equals(text)).findFirst().orElseThrow();
    }

    private static <T> T inMenu(Function<Menu, T> use) {
        IMenuService service = PlatformUI.getWorkbench().getService(IMenuService.class);
        MenuManager manager = new MenuManager();
        service.populateContributionManager(manager, "menu:org.deepworkbench.topology.ui.views");
        try {
            Menu menu = manager.createContextMenu(Desktop.shell());
            menu.notifyListeners(SWT.Show, new Event());
            return use.apply(menu);
        } finally {
            service.releaseContributions(manager);
            manager.dispose();
        }
    }
}
