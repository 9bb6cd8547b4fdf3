package org.deepworkbench.cli.internal.job;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FolderNameTest {

    private static final String TIME = "\\d{8}-\\d{6}";

    @Test
    void nameIsMadePlain() {
        assertMatches("deep-workbench-phytoplankton-classifier-" + TIME, "Phytoplankton: classifier!");
    }

    @Test
    void nameCannotLeadElsewhere() {
        assertMatches("deep-workbench-etc-passwd-" + TIME, "../../etc/passwd");
    }

    @Test
    void nameWithoutPlainLettersIsLeftOut() {
        assertMatches("deep-workbench-" + TIME, "\u6d6e\u6e38\u751f\u7269");
    }

    @Test
    void longNameIsCut() {
        assertMatches("deep-workbench-a{40}-" + TIME, "a".repeat(500));
    }

    private static void assertMatches(String pattern, String name) {
        String folder = FolderName.of(name, Instant.EPOCH);
        assertTrue(folder.matches(pattern), folder);
    }
}
