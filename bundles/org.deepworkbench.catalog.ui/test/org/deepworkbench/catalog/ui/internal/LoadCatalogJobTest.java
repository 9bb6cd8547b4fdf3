package org.deepworkbench.catalog.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.module.BuiltIn;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.spi.module.CatalogSource;
import org.deepworkbench.spi.module.CatalogSource.Content;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

class LoadCatalogJobTest {

    private static final Fault BAD_ENTRY = new Fault("Bad entry.", "", "", "");
    private static final Fault NO_CATALOG = new Fault("No catalog.", "", "", "");

    @Test
    void putsWhatRunsHereFirstAndHidesNothing() {
        Content content = LoadCatalogJob.load(List.of(
                source(new Content(List.of(module("b", false), module("a", true)), List.of(BAD_ENTRY)), null),
                source(null, NO_CATALOG),
                source(new Content(List.of(module("c", true), module("A", false)), List.of()), null)),
                new NullProgressMonitor());
        assertEquals(List.of("a", "c", "b", "A"), content.modules().stream().map(CatalogModule::title).toList());
        assertEquals(List.of(BAD_ENTRY, NO_CATALOG), content.bad());
    }

    private static CatalogModule module(String title, boolean here) {
        return new CatalogModule(title, title, "s", "", List.of(), "", "", Map.of(),
                here ? Optional.of(new BuiltIn("m", Map.of())) : Optional.empty());
    }

    private static CatalogSource source(Content content, Fault fault) {
        return new CatalogSource() {
            @Override
            public String id() {
                return "test";
            }

            @Override
            public String label() {
                return "Test";
            }

            @Override
            public Content load(IProgressMonitor monitor) throws FaultException {
                if (fault != null) {
                    throw new FaultException(fault);
                }
                return content;
            }
        };
    }
}
