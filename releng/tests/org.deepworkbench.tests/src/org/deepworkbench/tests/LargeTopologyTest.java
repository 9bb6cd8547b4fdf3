package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.deepworkbench.tests.bot.Bot;
import org.deepworkbench.tests.bot.Canvas;
import org.deepworkbench.tests.bot.Desktop;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.NoStall;
import org.deepworkbench.tests.bot.Screenshot;
import org.deepworkbench.tests.bot.Source;
import org.deepworkbench.tests.bot.Ui;
import org.deepworkbench.tests.bot.Wait;
import org.deepworkbench.tests.bot.Workspace;
import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.deepworkbench.topology.ui.internal.viewpoints.ViewStack;
import org.eclipse.core.resources.IProject;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A topology of a thousand nodes is opened and used while the window goes on to answer. */
@ExtendWith({NoErrorLogged.class, NoStall.class})
class LargeTopologyTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int SERVERS = 200;
    private static final int PROGRAMS = 4;

    private IProject project;

    /** What an editor is made of is loaded once in a desktop's life, from a small file here. */
    @BeforeAll
    static void openOnce() throws Exception {
        IProject small = Workspace.project("small");
        Workspace.open(Workspace.write(small, "small.yaml", "tosca_definitions_version: tosca_simple_yaml_1_3\n"));
        Canvas.shown();
        showAll();
        Desktop.closeEditors();
        small.delete(true, true, null);
    }

    /** Shows every viewpoint, and the source. */
    private static void showAll() {
        ViewStack views = Ui.get(() -> editor().diagram().orElseThrow().views());
        views.viewpoints().forEach(viewpoint -> Ui.act(() -> views.show(viewpoint)));
        Ui.act(() -> views.show(views.viewpoints().get(0)));
        Source.show();
        Ui.act(() -> editor().showDiagram());
    }

    @BeforeEach
    void open() throws Exception {
        project = Workspace.project("large");
        Workspace.open(Workspace.write(project, "large.yaml", text()));
    }

    @AfterEach
    void close() throws Exception {
        Desktop.closeEditors();
        project.delete(true, true, null);
    }

    /** Servers with programs on them, each of which depends on one or two others: 1,000 nodes and 1,500 lines. */
    private static String text() {
        StringBuilder text = new StringBuilder(
                "tosca_definitions_version: tosca_simple_yaml_1_3\ntopology_template:\n  node_templates:\n");
        for (int server = 0; server < SERVERS; server++) {
            text.append("    server_%d:\n      type: tosca.nodes.Compute\n".formatted(server));
            for (int program = 0; program < PROGRAMS; program++) {
                int number = server * PROGRAMS + program;
                text.append("""
                            program_%d:
                              type: tosca.nodes.SoftwareComponent
                              requirements:
                                - host: server_%d
                                - dependency: program_%d
                        """.formatted(number, server, (number * 7 + 3) % (SERVERS * PROGRAMS)));
                if (number % 8 != 0) {
                    text.append("        - dependency: program_%d\n".formatted((number * 3 + 1) % (SERVERS * PROGRAMS)));
                }
            }
        }
        return text.toString();
    }

    private static TopologyEditor editor() {
        return (TopologyEditor) Desktop.editor();
    }

    private static void awaitAll() {
        Wait.until("all nodes", SOON, () -> editor().diagram().filter(page -> page.canvas().isComplete()).isPresent());
    }

    /** A node that is far away can be chosen before the slices have come to it. */
    @Test
    void whatIsChosenIsThereAtOnce() {
        Wait.until("the diagram", SOON, () -> editor().diagram().isPresent());
        Ui.act(() -> editor().diagram().orElseThrow().canvas().select(List.of("program_799")));
        assertEquals(List.of("program_799"),
                Ui.get(() -> editor().diagram().orElseThrow().canvas().selectedNodes()));
        awaitAll();
        assertEquals(SERVERS * (PROGRAMS + 1), Ui.get(() -> {
            editor().diagram().orElseThrow().canvas().selectAll();
            return editor().diagram().orElseThrow().canvas().selectedNodes().size();
        }));
    }

    @Test
    void theWindowAnswersWhileItIsUsed() {
        awaitAll();
        Canvas canvas = Canvas.shown();
        Screenshot.take("large-opened");
        Desktop.command("org.deepworkbench.topology.ui.actualSize", Map.of());
        Ui.act(() -> editor().diagram().orElseThrow().canvas().select(List.of("server_3")));
        Rectangle before = canvas.standing("server_3");
        canvas.drag("server_3", 60, 40);
        Wait.until("the node has moved", SOON, () -> !canvas.standing("server_3").equals(before));
        Screenshot.take("large-dragged");
        Desktop.command("org.deepworkbench.topology.ui.fit", Map.of());
        Bot.key(canvas.control(), SWT.ARROW_RIGHT, '\0');
        showAll();
    }
}
