package org.deepworkbench.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command does not start; how a sandbox behaves is tested in its own bundle. */
class SandboxCommandTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    private void refused(int code, String says, String... arguments) {
        assertEquals(code, shell.execute(arguments), shell.err());
        assertTrue(shell.err().contains(says), shell.err());
    }

    @Test
    void whatCannotBePlayedIsRefusedWithWhatCan() {
        refused(2, "orchestrator", "sandbox", "moon");
        refused(2, "broken-json", "sandbox", "orchestrator", "--fault", "gremlins");
        refused(2, "probability", "sandbox", "orchestrator", "--fault", "reset=7");
        refused(2, "speed", "sandbox", "orchestrator", "--speed", "0");
        refused(2, "65535", "sandbox", "orchestrator", "--port", "70000");
    }

    @Test
    void aPortThatIsTakenIsTold() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            refused(1, port, "sandbox", "orchestrator", "--port", port);
        }
    }
}
