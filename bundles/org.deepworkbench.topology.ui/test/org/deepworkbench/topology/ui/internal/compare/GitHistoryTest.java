package org.deepworkbench.topology.ui.internal.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.spi.FaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Past versions out of a real repository. */
class GitHistoryTest {

    @TempDir
    private Path folder;

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=Ann", "-c", "user.email=ann@example.org"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), said);
    }

    private Path commit(String name, String text, String message) throws IOException, InterruptedException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        git("add", "-A");
        git("commit", "-q", "-m", message);
        return file;
    }

    @Test
    void everyRevisionGivesItsTextNewestFirst() throws Exception {
        git("init", "-q", ".");
        commit("deep/a [1].yaml", "first: ä\n", "Begin");
        commit("deep/other.yaml", "other", "Another file");
        Path file = commit("deep/a [1].yaml", "second: 2\n", "Go on\n\nat length");
        List<PastVersion> versions = GitHistory.revisions(file);
        assertEquals(2, versions.size());
        assertTrue(versions.get(0).label().endsWith("Go on"), versions.get(0).label());
        assertTrue(versions.get(1).label().endsWith("Begin"), versions.get(1).label());
        assertEquals("second: 2\n", versions.get(0).content().read());
        assertEquals("first: ä\n", versions.get(1).content().read());
    }

    @Test
    void whatTheRepositoryConfiguresIsNotStarted() throws Exception {
        git("init", "-q", ".");
        Path file = commit("a.yaml", "a", "Begin");
        Path trace = folder.resolve("started");
        Path script = Files.writeString(folder.resolve("script"), "#!/bin/sh\ntouch '" + trace + "'\ncat\n");
        assertTrue(script.toFile().setExecutable(true));
        for (String key : List.of("core.fsmonitor", "core.pager", "diff.external", "diff.x.textconv")) {
            git("config", key, script.toString());
        }
        Files.writeString(folder.resolve(".gitattributes"), "*.yaml diff=x\n");
        assertEquals("a", GitHistory.revisions(file).get(0).content().read());
        assertFalse(Files.exists(trace));
    }

    @Test
    void aFolderWithoutARepositoryIsAFaultThatSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "a");
        FaultException fault = assertThrows(FaultException.class, () -> GitHistory.revisions(file));
        assertTrue(fault.fault().why().contains("not a git repository"), fault.fault().sentence());
    }
}
