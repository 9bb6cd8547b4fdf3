package org.deepworkbench.engine.local.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.LogFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryWatchTest {

    @Test
    void aProcessOverItsLimitIsEndedWithTheReason(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isReadable(Path.of("/proc/self/status")), "this system does not tell");
        List<String> options = List.of("-Xmx48m", "-XX:MaxDirectMemorySize=2g");
        List<String> command = new ArrayList<>(FakeHome.in(folder).command(options));
        command.addAll(List.of("--port", "0", "--flavour", "hungry", "--work", folder.toString()));
        ServerSpec spec = new ServerSpec("app", command, Map.of(), folder, LogFile.of(folder, "app"),
                OptionalLong.of(200_000_000), OptionalInt.empty(), "");
        ModelServer server = ModelServer.start(spec, new NullProgressMonitor());
        try {
            CompletableFuture<Fault> death = new CompletableFuture<>();
            server.onDeath(death::complete);
            Fault fault = death.get(30, TimeUnit.SECONDS);
            assertTrue(fault.why().contains("200 MB"), fault.sentence());
            assertTrue(fault.remedy().contains("mem_size"), fault.sentence());
        } finally {
            server.stop();
        }
    }
}
