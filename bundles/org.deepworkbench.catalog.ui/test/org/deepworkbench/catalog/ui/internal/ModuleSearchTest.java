package org.deepworkbench.catalog.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.module.CatalogModule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModuleSearchTest {

    @ParameterizedTest
    @CsvSource({"'', true", "plankton, true", "PLANKTON class, true", "microscope, true", "biology, true",
        "deephdc, true", "zoöplankton, false", "plañkton, true", "plankton seeds, false", "container engine, true"})
    void findsEveryWordSomewhere(String query, boolean found) {
        CatalogModule module = new CatalogModule("id", "Phytoplankton classification", "From the microscope.",
                "Hidden.", List.of("biology"), "MIT", "deephdc/x", Map.of(), Optional.empty());
        assertEquals(found, ModuleSearch.of(query).finds(module));
    }
}
