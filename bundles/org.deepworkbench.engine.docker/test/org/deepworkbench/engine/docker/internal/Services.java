package org.deepworkbench.engine.docker.internal;

import org.deepworkbench.spi.engine.PlanBuilder;

/** Services for the tests: by default a small web server that tells its environment. */
final class Services {

    /** Serves its environment, and logs a line on each output. */
    static final String SERVE = "trap 'exit 0' TERM; env > /tmp/env; echo started $GREETING; echo warned >&2; "
            + "httpd -f -p 5000 -h /tmp & wait";

    private Services() {
    }

    static PlanBuilder app() {
        return app(RealEngine.BUSYBOX);
    }

    static PlanBuilder app(String image) {
        return new PlanBuilder(image).command(SERVE);
    }
}
