package org.deepworkbench.spi.module;

import java.util.List;
import java.util.Optional;

/** Tells which module stands behind a container image. An OSGi service, safe to call from any thread, quick. */
public interface ModuleResolver {

    /**
     * @param image image reference with or without registry, tag and digest
     * @return the module whose image it is; tags are told apart only where a module names one
     */
    Optional<CatalogModule> byImage(String image);

    /** {@return every module known now, sorted by title} */
    List<CatalogModule> modules();
}
