package org.deepworkbench.engine.local.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.module.BuiltIn;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Errands of a model server that is played by {@code org.deepworkbench.modelserver.Main} of these tests. */
class ErrandsTest {

    @TempDir
    Path temp;
    private Errands errands;

    @BeforeEach
    void install() throws Exception {
        errands = new Errands(FakeHome.in(temp));
    }

    @Test
    void theListIsPassedOn() throws Exception {
        assertEquals("{\"modules\":[]}", errands.describe(new NullProgressMonitor()));
    }

    @Test
    void oneModuleIsAskedForByItsName() throws Exception {
        assertEquals("{\"modules\":[\"my.yaml\"]}",
                errands.describe(new BuiltIn("my.yaml", Map.of()), new NullProgressMonitor()));
    }

    @Test
    void dataIsAskedForWithModuleOptionsAndSeed() throws Exception {
        Path folder = temp.resolve("data");
        errands.writeData(new BuiltIn("images", Map.of("flavour", "plants")), folder, 7, new NullProgressMonitor());
        assertEquals("--write-data " + folder + " --module images --seed 7 --flavour plants",
                Files.readString(folder.resolve("asked")));
    }

    @Test
    void aRefusalIsToldInTheServersWords() {
        FaultException refused = assertThrows(FaultException.class, () -> errands.writeData(
                new BuiltIn("none", Map.of()), temp.resolve("data"), 7, new NullProgressMonitor()));
        assertEquals("There is no module \"none\".", refused.fault().why());
    }

    @Test
    void aCancelledErrandEndsItsProcess() {
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> errands.writeData(new BuiltIn("slow", Map.of()),
                temp.resolve("data"), 7, cancelled));
    }

    @Test
    void withoutAModelServerThereIsAReason() {
        FaultException missing = assertThrows(FaultException.class,
                () -> new Errands(new ModelServerHome(Optional.empty())).describe(new NullProgressMonitor()));
        assertTrue(!missing.fault().remedy().isEmpty(), missing.getMessage());
    }
}
