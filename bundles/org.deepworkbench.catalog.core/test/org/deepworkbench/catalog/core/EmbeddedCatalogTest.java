package org.deepworkbench.catalog.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepworkbench.spi.module.BuiltIn;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.spi.module.CatalogSource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

class EmbeddedCatalogTest extends CatalogSourceContract {

    @Override
    protected CatalogSource source() {
        return new EmbeddedCatalog();
    }

    @Test
    void hasNoBadEntry() throws Exception {
        assertEquals(List.of(), source().load(new NullProgressMonitor()).bad());
    }

    @Test
    void everyUseCaseIsListed() throws Exception {
        Set<String> ids = modules().stream().map(CatalogModule::id).collect(Collectors.toSet());
        assertEquals(Set.of("image-classification", "phytoplankton-classification", "plants-classification",
                "seeds-classification", "conus-classification", "retinopathy-classification",
                "satellite-super-resolution", "mods", "lattice-qcd"), ids);
    }

    @Test
    void flavoursOfImageClassificationAreBuiltIn() throws Exception {
        Map<String, BuiltIn> builtIn = modules().stream()
                .filter(module -> module.builtIn().filter(b -> b.module().equals("image-classification")).isPresent())
                .collect(Collectors.toMap(CatalogModule::id, module -> module.builtIn().orElseThrow()));
        assertEquals(Map.of("image-classification", implementation(Map.of()),
                "phytoplankton-classification", implementation(Map.of("flavour", "phytoplankton")),
                "plants-classification", implementation(Map.of("flavour", "plants")),
                "seeds-classification", implementation(Map.of("flavour", "seeds")),
                "conus-classification", implementation(Map.of("flavour", "conus"))), builtIn);
    }

    @Test
    void useCasesWithAModuleOfTheirOwnAreBuiltIn() throws Exception {
        Map<String, String> names = modules().stream().filter(module -> module.builtIn().isPresent())
                .collect(Collectors.toMap(CatalogModule::id, module -> module.builtIn().orElseThrow().module()));
        assertEquals("lattice-qcd", names.get("lattice-qcd"));
        assertEquals("retinopathy", names.get("retinopathy-classification"));
        assertEquals("satsr", names.get("satellite-super-resolution"));
        assertEquals("mods", names.get("mods"));
    }

    @Test
    void modulesThatAreNotBuiltInSaySoFirst() throws Exception {
        List<CatalogModule> others = modules().stream().filter(module -> module.builtIn().isEmpty()).toList();
        others.forEach(module -> assertTrue(module.description().startsWith("Not built in yet"), module.id()));
    }

    private static BuiltIn implementation(Map<String, String> options) {
        return new BuiltIn("image-classification", options);
    }

    private List<CatalogModule> modules() throws Exception {
        return source().load(new NullProgressMonitor()).modules();
    }
}
