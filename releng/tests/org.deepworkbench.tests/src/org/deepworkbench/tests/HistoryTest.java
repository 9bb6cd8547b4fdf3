package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.deepworkbench.tests.bot.Bot;
import org.deepworkbench.tests.bot.Canvas;
import org.deepworkbench.tests.bot.Desktop;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.PopUpMenu;
import org.deepworkbench.tests.bot.Screenshot;
import org.deepworkbench.tests.bot.Ui;
import org.deepworkbench.tests.bot.Wait;
import org.deepworkbench.tests.bot.Workspace;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Going back and on over several named steps. */
@ExtendWith(NoErrorLogged.class)
class HistoryTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String UNDO = "org.deepworkbench.topology.ui.undoSeveral";
    private static final String REDO = "org.deepworkbench.topology.ui.redoSeveral";

    private IProject project;

    @BeforeEach
    void open() throws Exception {
        project = Workspace.project("history");
        IFile file = Workspace.write(project, "one.yaml", """
                tosca_definitions_version: tosca_simple_yaml_1_3
                topology_template:
                  node_templates:
                    vm:
                      type: tosca.nodes.Compute
                    disk:
                      type: tosca.nodes.BlockStorage
                      properties:
                        size: 20 GB
                """);
        Workspace.write(project, "one.layout.json", """
                { "nodes": { "vm": { "x": 40, "y": 40 }, "disk": { "x": 420, "y": 100 } } }
                """);
        Workspace.open(file);
        Canvas.shown().node("disk");
    }

    @AfterEach
    void close() throws Exception {
        Desktop.closeEditors();
        project.delete(true, true, null);
    }

    @Test
    void severalStepsAreChosenFromAList() {
        Rectangle first = Canvas.shown().standing("disk");
        align("TOP");
        Rectangle raised = Canvas.shown().standing("disk");
        align("SIZE");
        align("LEFT");

        PopUpMenu undo = PopUpMenu.openedBy(() -> dropDown("Undo"));
        List<String> names = undo.texts();
        assertEquals(3, names.size(), names.toString());
        Screenshot.take("composer-undo-list");
        undo.choose(names.get(1));
        Wait.until("two steps are taken back", SOON, () -> Canvas.shown().standing("disk").equals(raised));

        PopUpMenu redo = PopUpMenu.openedBy(() -> Desktop.command(REDO, Map.of()));
        assertEquals(List.of(names.get(1), names.get(0)), redo.texts());
        redo.close();

        PopUpMenu rest = PopUpMenu.openedBy(() -> Desktop.command(UNDO, Map.of()));
        assertEquals(names.subList(2, 3), rest.texts());
        rest.choose(names.get(2));
        Wait.until("everything is taken back", SOON, () -> Canvas.shown().standing("disk").equals(first));

        PopUpMenu again = PopUpMenu.openedBy(() -> dropDown("Redo"));
        assertEquals(names.reversed(), again.texts());
        again.close();
    }

    private static void align(String how) {
        Desktop.command("org.eclipse.ui.edit.selectAll", Map.of());
        Desktop.command("org.deepworkbench.topology.ui.align",
                Map.of("org.deepworkbench.topology.ui.align.how", how));
    }

    /** Opens the list of a button of the window's tool bar, as a click on its arrow does. */
    private static void dropDown(String beginning) {
        Ui.act(() -> {
            ToolItem button = Bot.all(Desktop.shell(), ToolBar.class).stream()
                    .flatMap(bar -> Stream.of(bar.getItems())).filter(item -> said(item).startsWith(beginning))
                    .findFirst().orElseThrow(() -> new AssertionError(beginning));
            Event arrow = new Event();
            arrow.detail = SWT.ARROW;
            button.notifyListeners(SWT.Selection, arrow);
        });
    }

    private static String said(ToolItem item) {
        return Arrays.asList(item.getText(), item.getToolTipText()).stream().filter(text -> text != null)
                .reduce("", String::concat);
    }
}
