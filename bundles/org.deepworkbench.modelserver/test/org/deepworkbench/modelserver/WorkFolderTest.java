package org.deepworkbench.modelserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {

    @TempDir
    Path folder;

    @Test
    void oneProcessAtATimeWorksInAFolder() throws Exception {
        try (ServerProcess first = ServerProcess.start(folder)) {
            assertEquals("", first.line().path("error").asText());
            try (ServerProcess second = ServerProcess.start(folder)) {
                assertTrue(second.line().path("error").asText().startsWith("Another model server"),
                        second.line().toString());
                assertEquals(1, second.awaitExit(10));
            }
        }
        try (ServerProcess third = ServerProcess.start(folder)) {
            assertTrue(third.line().has("listening"), "the folder is free again");
        }
    }

    @Test
    void aFolderIsFreeWhenItIsClosed() throws IOException {
        WorkFolder.hold(folder.resolve("new"), Duration.ZERO).close();
        WorkFolder.hold(folder.resolve("new"), Duration.ZERO).close();
    }
}
