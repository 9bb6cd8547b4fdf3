package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.DeploymentService;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.overlay.NodeOverlay;
import org.deepworkbench.tests.bot.Bot;
import org.deepworkbench.tests.bot.Canvas;
import org.deepworkbench.tests.bot.Desktop;
import org.deepworkbench.tests.bot.FleetEngine;
import org.deepworkbench.tests.bot.LoopbackServer;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.Screenshot;
import org.deepworkbench.tests.bot.Services;
import org.deepworkbench.tests.bot.Ui;
import org.deepworkbench.tests.bot.Wait;
import org.deepworkbench.tests.bot.Workspace;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What runs of a topology is seen on its nodes, and leads to logs and addresses. */
@ExtendWith(NoErrorLogged.class)
class OverlayTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String TOGGLE = "org.deepworkbench.topology.ui.runtime";
    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            imports:
              - indigo: https://raw.githubusercontent.com/indigo-dc/tosca-types/master/custom_types.yaml
            topology_template:
              node_templates:
                Docker:
                  type: tosca.nodes.indigo.Container.Runtime.Docker
                app:
                  type: tosca.nodes.indigo.Container.Application.Docker.Marathon
                  requirements:
                    - host: Docker
            """;

    private final DeploymentService deployments = Services.get(DeploymentService.class);
    private FleetEngine engine;
    private LoopbackServer server;
    private IFile file;
    private Canvas canvas;

    @BeforeEach
    void openATopology() throws CoreException, IOException {
        engine = new FleetEngine(DeploymentService.class);
        server = new LoopbackServer("hello");
        engine.answerAt(server.address("/"));
        file = Workspace.write(Workspace.project("Overlay"), "overlay.yaml", TEXT);
        Workspace.open(file);
        canvas = Canvas.shown();
        canvas.node(FleetEngine.NODE);
    }

    @AfterEach
    void close() throws CoreException, FaultException, IOException {
        Desktop.closeEditors();
        for (Deployment deployment : deployments.deployments()) {
            if (deployment.target().equals(FleetEngine.TARGET)) {
                deployments.stop(deployment, new NullProgressMonitor());
                deployments.delete(deployment);
            }
        }
        file.getProject().delete(true, true, null);
        server.close();
        engine.close();
    }

    private Deployment deploy(Path topology) throws FaultException {
        return deployments.submit(FleetEngine.plan("overlay", Optional.of(topology)), FleetEngine.TARGET,
                DeployOptions.DEFAULT, new NullProgressMonitor());
    }

    private Optional<NodeOverlay> live(String node) {
        return Ui.get(() -> canvas.live(node));
    }

    private void awaitLive(NodeOverlay.State state) {
        Wait.until("the node is " + state, SOON,
                () -> live(FleetEngine.NODE).filter(overlay -> overlay.state() == state).isPresent());
    }

    @Test
    void nodesShowHowTheyAreDoingWhereTheTopologyRuns() throws FaultException {
        deploy(file.getLocation().toPath().resolveSibling("another.yaml"));
        assertTrue(live(FleetEngine.NODE).isEmpty());
        deploy(file.getLocation().toPath());
        engine.become(DeploymentState.IN_PROGRESS, Optional.of("pulling"), Optional.empty());
        awaitLive(NodeOverlay.State.BUSY);
        Screenshot.take("overlay-busy");
        engine.become(DeploymentState.RUNNING, Optional.empty(), Optional.empty());
        awaitLive(NodeOverlay.State.GOOD);
        assertEquals(server.address("/"), live(FleetEngine.NODE).orElseThrow().addresses().getFirst());
        assertEquals(NodeOverlay.State.GOOD, live(FleetEngine.RUNTIME).orElseThrow().state());
        ToolBar bar = Bot.byId(ToolBar.class, "topology.runtime");
        assertTrue(Ui.get(() -> bar.getItem(1).getText()).contains("fleet: "));
        Screenshot.take("overlay-running");
        Desktop.command(TOGGLE, Map.of());
        Wait.until("nothing is shown", SOON, () -> live(FleetEngine.NODE).isEmpty());
        assertFalse(Ui.get(() -> bar.getItem(0).getSelection()));
        Desktop.command(TOGGLE, Map.of());
        engine.become(DeploymentState.FAILED, Optional.empty(),
                Optional.of(new Fault("It broke.", FleetEngine.NODE, "", "")));
        awaitLive(NodeOverlay.State.BAD);
        Screenshot.take("overlay-failed");
        assertFalse(Ui.get(() -> Desktop.editor().isDirty()), "the topology is as it was");
    }

    @Test
    void aClickOnTheStateOpensTheLogOfTheNode() throws FaultException {
        Deployment deployment = deploy(file.getLocation().toPath());
        awaitLive(NodeOverlay.State.GOOD);
        canvas.clickState(FleetEngine.NODE);
        StyledText log = Bot.byId(StyledText.class, "deployment.log");
        Wait.until("its log is shown", SOON, () -> log.getText().startsWith("first line of app"));
        assertTrue(Ui.get(() -> Bot.texts(Desktop.shell())).contains(deployment.name()));
        Screenshot.take("overlay-log");
    }
}
