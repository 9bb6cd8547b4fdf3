package org.deepworkbench.catalog.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.spi.module.CatalogSource;
import org.deepworkbench.spi.module.CatalogSource.Content;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

/** What every catalog source keeps to. Subclass it for each one. */
abstract class CatalogSourceContract {

    /** {@return a source with at least one module} */
    protected abstract CatalogSource source();

    @Test
    void hasAStableIdAndALabel() {
        assertEquals(source().id(), source().id());
        assertFalse(source().id().isBlank());
        assertFalse(source().label().isBlank());
    }

    @Test
    void givesModulesThatCanBeShown() throws Exception {
        List<CatalogModule> modules = load(source()).modules();
        assertFalse(modules.isEmpty());
        Set<String> ids = new HashSet<>();
        for (CatalogModule module : modules) {
            assertTrue(ids.add(module.id()), () -> "twice: " + module.id());
            assertFalse(module.title().isBlank(), module.id());
            assertFalse(module.summary().isBlank(), module.id());
            assertTrue(module.image().isEmpty() || ImageName.parse(module.image()).isPresent(), module.id());
            module.tags().forEach(tag -> assertEquals(tag.toLowerCase(Locale.ROOT), tag, module.id()));
        }
    }

    @Test
    void saysTheSameTwice() throws Exception {
        CatalogSource source = source();
        assertEquals(load(source), load(source));
    }

    @Test
    void canBeReadByTwoThreadsAtOnce() throws Exception {
        CatalogSource source = source();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Content> one = threads.submit(() -> load(source));
            Future<Content> other = threads.submit(() -> load(source));
            assertEquals(one.get(), other.get());
        }
    }

    @Test
    void stopsWhenCancelled() {
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> source().load(cancelled));
    }

    private static Content load(CatalogSource source) throws Exception {
        return source.load(new NullProgressMonitor());
    }
}
