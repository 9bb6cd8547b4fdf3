package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.deepworkbench.tests.bot.Canvas;
import org.deepworkbench.tests.bot.Desktop;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.Screenshot;
import org.deepworkbench.tests.bot.Ui;
import org.deepworkbench.tests.bot.Workspace;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mends faults as the Problems view offers it. */
@ExtendWith(NoErrorLogged.class)
class QuickFixTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String WRONG = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            topology_template:
              node_templates:
                machine:
                  type: tosca.nodes.Compute   # as in the specification
                web:
                  type: tosca.nodes.WebServr   # a slip
                  requirements:
                    - host: machine
            """;
    private static final String RIGHT = WRONG.replace("WebServr", "WebServer");

    private IProject project;
    private IFile file;

    @BeforeEach
    void openATopologyWithAFault() throws CoreException {
        project = Workspace.project("Quick fix");
        file = Workspace.write(project, "topology.yaml", WRONG);
        Workspace.open(file);
        Canvas.shown().node("web");
        Workspace.awaitErrors(file, 1);
    }

    @AfterEach
    void leaveNothing() throws CoreException {
        Desktop.closeEditors();
        project.delete(true, true, null);
    }

    @Test
    void inAnOpenEditorItIsACommandThatCanBeUndone() {
        Desktop.showView("org.eclipse.ui.views.ProblemView");
        Screenshot.take("quick-fix");
        mend();
        Workspace.awaitErrors(file, 0);
        assertEquals(WRONG, Workspace.read(file), "nothing is saved unasked");
        Desktop.save();
        assertEquals(RIGHT, Workspace.read(file));
        Workspace.open(file);
        Desktop.undo();
        Workspace.awaitErrors(file, 1);
        Desktop.save();
        assertEquals(WRONG, Workspace.read(file));
    }

    @Test
    void aFileThatIsNotOpenIsChangedAndSaved() {
        Desktop.closeEditors();
        mend();
        Workspace.awaitErrors(file, 0);
        assertEquals(RIGHT, Workspace.read(file));
    }

    private void mend() {
        IMarker marker = Workspace.errors(file).get(0);
        Ui.act(() -> {
            IMarkerResolution[] offered = IDE.getMarkerHelpRegistry().getResolutions(marker);
            assertEquals(1, offered.length);
            offered[0].run(marker);
        });
    }
}
