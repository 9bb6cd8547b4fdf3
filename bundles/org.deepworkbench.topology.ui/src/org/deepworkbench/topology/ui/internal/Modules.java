package org.deepworkbench.topology.ui.internal;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.spi.module.ModuleResolver;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The modules that the catalog knows. */
public final class Modules {

    private Modules() {
    }

    /** {@return every module known now, sorted by title; the first call may take a while} */
    public static List<CatalogModule> all() {
        BundleContext context = FrameworkUtil.getBundle(Modules.class).getBundleContext();
        ServiceReference<ModuleResolver> reference = context.getServiceReference(ModuleResolver.class);
        if (reference == null) {
            return List.of();
        }
        try {
            ModuleResolver resolver = context.getService(reference);
            return resolver == null ? List.of() : resolver.modules();
        } finally {
            context.ungetService(reference);
        }
    }

    /** {@return the module of that id} */
    public static Optional<CatalogModule> byId(String id) {
        return all().stream().filter(module -> module.id().equals(id)).findFirst();
    }
}
