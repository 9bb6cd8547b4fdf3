package org.deepworkbench.run.ui.internal.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CloseGuardTest {

    @Test
    void theQuestionNamesWhatWouldEnd() {
        assertEquals("«plankton» is running. A training is going on and would end unfinished. "
                + "Closing the desktop stops it.", CloseGuard.question(List.of("plankton"), 1));
    }

    @Test
    void severalAreCountedAndNamed() {
        assertEquals("2 deployments are running: a, b. Closing the desktop stops them.",
                CloseGuard.question(List.of("a", "b"), 0));
    }

    @Test
    void aDeploymentInTheMakingCountsToo() {
        assertEquals("A deployment is just being started. Closing the desktop stops it.",
                CloseGuard.question(List.of(), 0));
    }
}
