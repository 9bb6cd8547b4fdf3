package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.tests.bot.Bot;
import org.deepworkbench.tests.bot.Canvas;
import org.deepworkbench.tests.bot.Desktop;
import org.deepworkbench.tests.bot.Nameless;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.Ui;
import org.deepworkbench.tests.bot.Wait;
import org.deepworkbench.tests.bot.Workspace;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whether a screen reader can say what each control is, and whether each window can be left with Esc. */
@ExtendWith(NoErrorLogged.class)
class AccessibilityTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String COMMANDS = "org.deepworkbench.topology.ui.";
    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            topology_template:
              inputs:
                size: { type: scalar-unit.size, default: 20 GB }
              node_templates:
                vm:
                  type: tosca.nodes.Compute
                dbms:
                  type: tosca.nodes.DBMS
                  requirements: [ host: vm ]
              outputs:
                address: { value: { get_attribute: [ vm, public_address ] } }
            """;

    private IProject project;

    @BeforeEach
    void open() throws CoreException {
        project = Workspace.project("Names");
        Workspace.open(Workspace.write(project, "names.yaml", TEXT));
        Canvas.shown().node("dbms");
    }

    @AfterEach
    void close() throws CoreException {
        Desktop.closeEditors();
        project.delete(true, true, null);
    }

    @Test
    void everyControlOfTheWindowHasAName() {
        for (String view : List.of(Desktop.CATALOG, Desktop.RUNS, "org.deepworkbench.ui.help",
                "org.eclipse.ui.views.ContentOutline", Desktop.DEPLOYMENTS)) {
            Desktop.showView(view);
            assertNamed(view, Desktop.shell());
        }
        Desktop.command("org.eclipse.ui.edit.findReplace", Map.of());
        assertNamed("find", Desktop.shell());
        ToolBar viewpoints = Bot.byId(ToolBar.class, "topology.viewpoints");
        for (int i = 4; i >= 0; i--) {
            int index = i;
            Ui.act(() -> choose(viewpoints, index));
            assertNamed("viewpoint " + i, Desktop.shell());
        }
        Desktop.command("org.deepworkbench.app.welcome", Map.of());
        assertNamed("welcome", Desktop.shell());
    }

    private static void choose(ToolBar bar, int index) {
        Arrays.stream(bar.getItems()).filter(item -> (item.getStyle() & SWT.RADIO) != 0)
                .forEach(item -> item.setSelection(item == bar.getItem(index)));
        bar.getItem(index).notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void everyFieldOfTheFormsHasAName() {
        Desktop.showView("org.eclipse.ui.views.PropertySheet");
        Canvas.shown().click("dbms");
        Table tabs = Bot.byId(Table.class, "topology.properties.tabs");
        Wait.until("all tabs of a node", SOON, () -> tabs.getItemCount() > 6);
        for (int i = 0; i < Ui.get(tabs::getItemCount); i++) {
            int index = i;
            Ui.act(() -> {
                tabs.setSelection(index);
                tabs.notifyListeners(SWT.Selection, new Event());
            });
            assertNamed("tab " + i, Desktop.shell());
        }
    }

    @Test
    void everyWindowHasNamesAndIsLeftWithEsc() {
        Canvas.shown().click("dbms");
        for (String command : List.of("keys", "keepView", "addInput", "addOutput", "newGroup", "newPolicy", "workflows",
                "substitution")) {
            Desktop.awaitFocus();
            Desktop.command(COMMANDS + command, Map.of());
            assertNamedAndLeft(command);
        }
        Desktop.awaitFocus();
        Desktop.command(COMMANDS + "addOutput", Map.of());
        Bot.click(Bot.byId(Button.class, "topology.parameters.value"));
        Bot.byId(Text.class, "topology.function.line");
        assertNamedAndLeft("function builder");
        Ui.act(() -> Bot.openShell("Outputs").ifPresent(Shell::close));
        for (String page : List.of("preferences", "look", "imports", "viewpoints")) {
            Desktop.awaitFocus();
            Ui.act(() -> PreferencesUtil.createPreferenceDialogOn(Desktop.shell(), COMMANDS + page, null, null).open());
            assertNamedAndLeft(page);
        }
        Desktop.awaitFocus();
        Desktop.command("org.deepworkbench.run.ui.run", Map.of("org.deepworkbench.run.ui.run.topology", Desktop.SAMPLE));
        assertNamedAndLeft("run");
    }

    @Test
    void theSourcePageHasAName() {
        CTabFolder pages = Ui.get(() -> Bot.get(Desktop.shell(), CTabFolder.class,
                folder -> folder.isVisible() && (folder.getStyle() & SWT.BOTTOM) != 0));
        Ui.act(() -> Bot.choose(pages, "Source"));
        assertNamed("source", Desktop.shell());
    }

    private static void assertNamed(String place, Shell shell) {
        Ui.idle();
        assertEquals(List.of(), Nameless.in(shell), "without a name: " + place);
    }

    private static void assertNamedAndLeft(String place) {
        Shell window = Wait.forValue("the window of " + place, SOON, AccessibilityTest::activeWindow);
        assertNamed(place, window);
        assertTrue(Ui.get(() -> window.getDefaultButton() != null || isTypedOn(window.getDisplay().getFocusControl())),
                place + " has neither a default button nor the focus where something is typed");
        Ui.act(() -> window.traverse(SWT.TRAVERSE_ESCAPE));
        Wait.until("Esc closes " + place, SOON, () -> window.isDisposed() || !window.isVisible());
    }

    private static boolean isTypedOn(Control focus) {
        return focus instanceof Text || focus instanceof Combo;
    }

    private static Optional<Shell> activeWindow() {
        return Optional.ofNullable(Desktop.shell().getDisplay().getActiveShell())
                .filter(shell -> shell != Desktop.shell() && shell.isVisible());
    }
}
