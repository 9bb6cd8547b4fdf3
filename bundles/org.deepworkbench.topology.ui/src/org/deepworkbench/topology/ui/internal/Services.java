package org.deepworkbench.topology.ui.internal;

import java.util.Optional;
import org.deepworkbench.spi.overlay.OverlaySource;
import org.deepworkbench.topology.ui.internal.imports.DesktopImports;
import org.eclipse.core.runtime.ServiceCaller;

/** The services of the running desktop that this bundle stands on. Safe to use from any thread. */
public final class Services {

    private static final ServiceCaller<DesktopImports> IMPORTS = new ServiceCaller<>(Services.class,
            DesktopImports.class);

    private static final ServiceCaller<OverlaySource> OVERLAYS = new ServiceCaller<>(Services.class,
            OverlaySource.class);

    private Services() {
    }

    /** {@return who tells how nodes are doing where their topology runs; empty where nobody does} May start it. */
    public static Optional<OverlaySource> overlays() {
        return OVERLAYS.current();
    }

    /** {@return how imports are served} */
    public static DesktopImports imports() {
        return IMPORTS.current().orElseThrow();
    }
}
