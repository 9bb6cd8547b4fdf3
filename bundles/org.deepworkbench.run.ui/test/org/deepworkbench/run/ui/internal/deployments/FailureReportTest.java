package org.deepworkbench.run.ui.internal.deployments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.deepworkbench.run.core.Passage;
import org.deepworkbench.run.ui.internal.FakeDeployment;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.Cause;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.ui.Icons;
import org.junit.jupiter.api.Test;

class FailureReportTest {

    private static final Instant TIME = Instant.parse("2026-01-01T10:00:00Z");

    private static FakeDeployment failed() {
        return new FakeDeployment().in(DeploymentState.FAILED)
                .because(new Fault("No site could run it.", "box", "All three refused.", "Ask for fewer GPUs."))
                .told(List.of(new Cause(TIME, "", "Site chosen: A", false),
                        new Cause(TIME.plusSeconds(5), "A", "quota exceeded\nfor cores", true),
                        new Cause(TIME.plusSeconds(9), "B", "no image", true)))
                .through(List.of(new Passage(TIME, DeploymentState.SUBMITTED),
                        new Passage(TIME.plusSeconds(10), DeploymentState.FAILED)))
                .without("Volumes are not available.");
    }

    @Test
    void everyAttemptIsToldInTheWordsOfItsServiceWithWhatToDo() {
        String report = FailureReport.of(failed());
        assertTrue(report.startsWith("No site could run it.\nAll three refused.\nAsk for fewer GPUs.\n"), report);
        int first = report.indexOf("A: quota exceeded");
        assertTrue(first > 0 && report.indexOf("B: no image") > first, report);
        for (String told : List.of("for cores", "Site chosen: A", "app: Failed", "Volumes are not available.",
                "Submitted", "d1", "deephdc/image", "This machine")) {
            assertTrue(report.contains(told), () -> told + " is missing in\n" + report);
        }
    }

    @Test
    void whereNothingFailedThatIsSaid() {
        assertEquals("Nothing has failed so far.", FailureReport.of(new FakeDeployment()));
    }

    @Test
    void statesAndWordsAreOneHistory() {
        List<Happening> history = Happening.of(failed());
        assertEquals(List.of("Failed", "no image", "quota exceeded\nfor cores", "Submitted", "Site chosen: A"),
                history.stream().map(Happening::text).toList());
        assertEquals(Icons.FAILED, history.getFirst().sign());
        assertEquals(Icons.CAUTION, history.get(1).sign());
    }
}
