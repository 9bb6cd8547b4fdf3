package org.deepworkbench.spi.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.deepworkbench.spi.FaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {

    @Test
    void followsTheEnvironmentInOrder() {
        assertEquals(Path.of("/a"), StateFolder.standard(Map.of("DEEP_WORKBENCH_HOME", "/a", "XDG_STATE_HOME", "/b"),
                "Linux", "/home/me").root());
        assertEquals(Path.of("/b/deep-workbench"),
                StateFolder.standard(Map.of("XDG_STATE_HOME", "/b"), "Linux", "/home/me").root());
        assertEquals(Path.of("/home/me/.local/state/deep-workbench"),
                StateFolder.standard(Map.of("XDG_STATE_HOME", "relative"), "Linux", "/home/me").root());
        assertEquals(Path.of("/Users/me/Library/Application Support/deep-workbench"),
                StateFolder.standard(Map.of(), "Mac OS X", "/Users/me").root());
        assertEquals(Path.of("/local/deep-workbench"),
                StateFolder.standard(Map.of("LOCALAPPDATA", "/local"), "Windows 11", "/home/me").root());
    }

    @Test
    void makesFoldersWhenAskedOnly(@TempDir Path temp) throws FaultException {
        StateFolder state = new StateFolder(temp.resolve("state"));
        assertTrue(Files.notExists(state.root()));
        assertTrue(Files.isDirectory(state.runs()));
    }

    @Test
    void aFileInTheWayIsAFaultWithItsRemedy(@TempDir Path temp) throws Exception {
        StateFolder state = new StateFolder(Files.writeString(temp.resolve("state"), "a file"));
        FaultException fault = assertThrows(FaultException.class, state::runs);
        assertTrue(fault.getMessage().contains("DEEP_WORKBENCH_HOME"), fault.getMessage());
    }
}
