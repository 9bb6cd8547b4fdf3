package org.deepworkbench.run.ui.internal.topology;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.Target;

/**
 * What a person chose for a deployment.
 *
 * @param inputs   values that differ from the topology's defaults, by name of input, as typed
 * @param place    where to run
 * @param settings values that differ from the target's own, by key
 * @param options  how to run there
 */
record Choice(Map<String, String> inputs, Place place, Map<String, String> settings, DeployOptions options) {

    Choice {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** {@return where to run, with the settings of this deployment} */
    Target target() {
        return place.known().target().with(settings);
    }

    /** {@return likewise, with what is remembered of it} */
    KnownTarget where() {
        KnownTarget known = place.known();
        return new KnownTarget(target(), known.engine(), known.lastUsed(), known.lastProbe(), known.sandbox());
    }
}
