package org.deepworkbench.topology.ui.internal;

import org.deepworkbench.topology.ui.internal.imports.DesktopImports;
import org.eclipse.core.runtime.ServiceCaller;

/** The services of the running desktop that this bundle stands on. Safe to use from any thread. */
public final class Services {

    private static final ServiceCaller<DesktopImports> IMPORTS = new ServiceCaller<>(Services.class,
            DesktopImports.class);

    private Services() {
    }

    /** {@return how imports are served} */
    public static DesktopImports imports() {
        return IMPORTS.current().orElseThrow();
    }
}
