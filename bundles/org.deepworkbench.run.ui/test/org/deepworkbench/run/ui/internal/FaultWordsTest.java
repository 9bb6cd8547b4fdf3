package org.deepworkbench.run.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepworkbench.spi.Fault;
import org.junit.jupiter.api.Test;

class FaultWordsTest {

    private static final Fault WHOLE = new Fault("It failed.", "a.yaml:3", "It is broken.", "Mend it.");

    @Test
    void theCauseComesBeforeThePlace() {
        assertEquals("It is broken. Mend it. (a.yaml:3)", FaultWords.explanation(WHOLE));
        assertEquals("It failed.\n\na.yaml:3: It is broken.\n\nMend it.", FaultWords.paragraphs(WHOLE));
    }

    @Test
    void whatIsMissingLeavesNoTrace() {
        Fault bare = new Fault("It failed.", "", "", "");
        assertEquals("", FaultWords.explanation(bare));
        assertEquals("It failed.", FaultWords.paragraphs(bare));
    }
}
