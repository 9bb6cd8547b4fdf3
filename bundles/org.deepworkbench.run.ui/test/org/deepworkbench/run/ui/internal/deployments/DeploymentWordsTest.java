package org.deepworkbench.run.ui.internal.deployments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.StateWords;
import org.deepworkbench.run.ui.internal.FakeDeployment;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.plan.Evaluation;
import org.deepworkbench.ui.Icons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeploymentWordsTest {

    private static final Fault DEATH = new Fault("The model server has ended.", "app", "It was killed.", "Run it again.");

    @Test
    void servicesComeBeforeOutputsAndLimitations() {
        Deployment deployment = new FakeDeployment().without("Volumes are not available.")
                .output("endpoint", new Evaluation.Available("http://127.0.0.1:5000/"))
                .output("jupyter", new Evaluation.NotAvailable("Jupyter is not offered here."));
        List<DeploymentPart> parts = DeploymentPart.of(deployment);
        assertEquals(List.of("app", "docker", "endpoint", "jupyter", "Limitation"),
                parts.stream().map(DeploymentWords::name).toList());
        assertEquals(List.of("classifier at http://127.0.0.1:5000/", "", "http://127.0.0.1:5000/",
                "not available: Jupyter is not offered here.", "Volumes are not available."),
                parts.stream().map(DeploymentWords::detail).toList());
        assertEquals(Icons.OUTPUT_MISSING, DeploymentWords.icon(parts.get(3)));
    }

    @Test
    void theReasonOfAFailureComesFirst() {
        Deployment deployment = new FakeDeployment().in(DeploymentState.FAILED).because(DEATH);
        DeploymentPart first = DeploymentPart.of(deployment).get(0);
        assertInstanceOf(DeploymentPart.Trouble.class, first);
        assertEquals("It was killed. Run it again. (app)", DeploymentWords.detail(first));
        assertEquals(Icons.FAILED, DeploymentWords.icon(first));
        assertEquals("The model server has ended.", DeploymentWords.detail(deployment));
    }

    @Test
    void aServiceWithoutAnAddressShowsItsImage() {
        DeploymentPart service = DeploymentPart.of(new FakeDeployment().in(DeploymentState.STOPPED)).get(0);
        assertEquals("deephdc/image", DeploymentWords.detail(service));
    }

    @Test
    void copyingAServiceCopiesItsBareAddress() {
        assertEquals("http://127.0.0.1:5000/", DeploymentWords.copy(DeploymentPart.of(new FakeDeployment()).get(0)));
    }

    @Test
    void copyingADeploymentCopiesAllOfIt() {
        assertEquals("plankton\tRunning\tThis machine\napp\thttp://127.0.0.1:5000/\ndocker\t",
                DeploymentWords.copy(new FakeDeployment()));
    }

    @Test
    void aPartStandsForItsDeployment() {
        Deployment deployment = new FakeDeployment();
        assertEquals(deployment, DeploymentPart.of(deployment).get(0).getAdapter(Deployment.class));
    }

    @Test
    void theStateIsToldWithWhatGoesOnOrWhy() {
        assertEquals("Running", DeploymentWords.stateAndStep(new FakeDeployment()));
        assertEquals("Failed: The model server has ended.",
                DeploymentWords.stateAndStep(new FakeDeployment().in(DeploymentState.FAILED).because(DEATH)));
        assertEquals("classifier at 127.0.0.1:5000", DeploymentWords.endpoints(new FakeDeployment()));
    }

    @ParameterizedTest
    @EnumSource
    void everyStateHasAWordAndASign(DeploymentState state) {
        assertNotNull(StateWords.of(state));
        assertNotNull(DeploymentWords.icon(state));
    }
}
