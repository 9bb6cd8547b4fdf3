package org.deepworkbench.catalog.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.spi.module.CatalogSource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogModuleResolverTest {

    @ParameterizedTest
    @ValueSource(strings = {"deephdc/deep-oc-image-classification-tf", "deephdc/deep-oc-image-classification-tf:gpu",
        "docker.io/deephdc/deep-oc-image-classification-tf:latest", "DeepHDC/DEEP-OC-image-classification-tf",
        "registry.example.org:5000/deephdc/deep-oc-image-classification-tf@sha256:0123456789abcdef",
        "ai4oshub/ai4os-image-classification-tf"})
    void knowsAnImageByAllItsNames(String image) {
        assertEquals(Optional.of("image-classification"),
                new CatalogModuleResolver().byImage(image).map(CatalogModule::id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "busybox", "deephdc", "deep-oc-mods", "deephdc/deep-oc-mods/more", "not an image"})
    void otherImagesStandForNoModule(String image) {
        assertEquals(Optional.empty(), new CatalogModuleResolver().byImage(image));
    }

    @Test
    void tellsTagsApartWhereAModuleNamesOne() {
        CatalogModuleResolver resolver = resolver(module("any", "Any", "x/y"), module("old", "Old", "x/y:1"),
                module("exact", "Exact", "x/y@sha256:00"));
        assertEquals(Optional.of("any"), resolver.byImage("x/y").map(CatalogModule::id));
        assertEquals(Optional.of("any"), resolver.byImage("x/y:2").map(CatalogModule::id));
        assertEquals(Optional.of("old"), resolver.byImage("x/y:1").map(CatalogModule::id));
        assertEquals(Optional.of("exact"), resolver.byImage("x/y:1@sha256:00").map(CatalogModule::id));
    }

    @Test
    void sortsModulesByTitle() {
        CatalogModuleResolver resolver = resolver(module("1", "beta", ""), module("2", "Alpha", ""),
                module("3", "Gamma", ""));
        assertEquals(List.of("Alpha", "beta", "Gamma"),
                resolver.modules().stream().map(CatalogModule::title).toList());
    }

    @Test
    void anUnreadableCatalogIsNotTakenForAnEmptyOne() {
        CatalogModuleResolver resolver = new CatalogModuleResolver(new Source(List.of()) {
            @Override
            public Content load(IProgressMonitor monitor) throws FaultException {
                throw new FaultException(new Fault("The catalog cannot be read.", "", "", ""));
            }
        });
        assertEquals("The catalog cannot be read.",
                assertThrows(IllegalStateException.class, resolver::modules).getMessage());
    }

    private static CatalogModuleResolver resolver(CatalogModule... modules) {
        return new CatalogModuleResolver(new Source(List.of(modules)));
    }

    private static CatalogModule module(String id, String title, String image) {
        return new CatalogModule(id, title, "Summary.", "", List.of(), "", image, Map.of(), Optional.empty());
    }

    private static class Source implements CatalogSource {
        private final List<CatalogModule> modules;

        Source(List<CatalogModule> modules) {
            this.modules = modules;
        }

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
            return new Content(modules, List.of());
        }
    }
}
