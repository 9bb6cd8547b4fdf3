package org.deepworkbench.catalog.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.spi.module.CatalogSource;
import org.deepworkbench.spi.module.ModuleResolver;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Finds modules by their images. An image is the same whatever registry it is pulled from, because mirrors are common;
 * tag and digest matter only where the catalog entry itself names them. The catalog is read at the first question.
 */
public final class CatalogModuleResolver implements ModuleResolver {

    /** What was read once: the modules by title, and the names of their images by repository path. */
    private record Index(List<CatalogModule> modules, Map<String, List<Entry>> byPath) {
    }

    private record Entry(ImageName image, CatalogModule module) {
        boolean covers(ImageName asked) {
            return (image.tag().isEmpty() || image.tag().equals(asked.tag()))
                    && (image.digest().isEmpty() || image.digest().equals(asked.digest()));
        }

        int exactness() {
            return (image.tag().isEmpty() ? 0 : 1) + (image.digest().isEmpty() ? 0 : 2);
        }
    }

    private final CatalogSource source;
    private volatile Index index;

    /** Knows the modules of the embedded catalog. */
    public CatalogModuleResolver() {
        this(new EmbeddedCatalog());
    }

    /** @param source where the modules come from; it must answer quickly, without a network */
    public CatalogModuleResolver(CatalogSource source) {
        this.source = source;
    }

    @Override
    public Optional<CatalogModule> byImage(String image) {
        return ImageName.parse(image).flatMap(asked -> index().byPath().getOrDefault(asked.path(), List.of()).stream()
                .filter(entry -> entry.covers(asked))
                .max(Comparator.comparingInt(Entry::exactness))
                .map(Entry::module));
    }

    @Override
    public List<CatalogModule> modules() {
        return index().modules();
    }

    /** Two threads may both read the catalog at first; they read the same, so nothing is locked. */
    private Index index() {
        Index known = index;
        if (known == null) {
            known = read();
            index = known;
        }
        return known;
    }

    private Index read() {
        try {
            List<CatalogModule> modules = new ArrayList<>(source.load(new NullProgressMonitor()).modules());
            Map<String, List<Entry>> byPath = new HashMap<>();
            modules.forEach(module -> register(module, byPath));
            modules.sort(Comparator.comparing(CatalogModule::title, String.CASE_INSENSITIVE_ORDER));
            return new Index(List.copyOf(modules), byPath);
        } catch (FaultException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static void register(CatalogModule module, Map<String, List<Entry>> byPath) {
        List<String> names = new ArrayList<>(module.otherImages());
        names.add(0, module.image());
        for (String name : names) {
            ImageName.parse(name).ifPresent(image -> byPath.computeIfAbsent(image.path(), path -> new ArrayList<>())
                    .add(new Entry(image, module)));
        }
    }
}
