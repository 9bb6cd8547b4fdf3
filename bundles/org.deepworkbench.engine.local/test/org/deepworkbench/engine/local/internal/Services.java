package org.deepworkbench.engine.local.internal;

import java.util.Map;
import org.deepworkbench.spi.engine.PlanBuilder;

/** Services for the tests: by default one that this machine can run. */
final class Services {

    private static final String IMAGE = "deephdc/image:cpu";

    private Services() {
    }

    static PlanBuilder app() {
        return app("good");
    }

    /**
     * @param flavour how the model server's stand-in behaves
     */
    static PlanBuilder app(String flavour) {
        return unknown().builtIn("image-classification", Map.of("flavour", flavour));
    }

    /** {@return a service of an image that no module stands behind} */
    static PlanBuilder unknown() {
        return new PlanBuilder(IMAGE);
    }
}
