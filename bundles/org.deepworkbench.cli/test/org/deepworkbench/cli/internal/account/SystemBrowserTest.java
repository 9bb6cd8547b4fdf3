package org.deepworkbench.cli.internal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-in for a browser is a shell")
class SystemBrowserTest {

    @TempDir
    private Path folder;

    @Test
    void theAddressIsItsLastArgument() throws Exception {
        Path pipe = folder.resolve("opened");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        SystemBrowser browser = new SystemBrowser(List.of("sh", "-c", "printf %s \"$1\" > " + pipe, "browser"));
        assertTrue(browser.open(URI.create("https://provider.example/?a=1&b=%C3%A4")));
        String opened = assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> Files.readString(pipe));
        assertEquals("https://provider.example/?a=1&b=%C3%A4", opened);
    }

    @Test
    void aMachineWithoutBrowserSaysSo() {
        assertFalse(new SystemBrowser(List.of("no-such-browser")).open(URI.create("https://provider.example/")));
    }
}
