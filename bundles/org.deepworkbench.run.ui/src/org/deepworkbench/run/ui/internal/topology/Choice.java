package org.deepworkbench.run.ui.internal.topology;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.spi.engine.DeployOptions;

/**
 * What a person chose in the Run dialog.
 *
 * @param inputs  values that differ from the topology's defaults, by name of input, as typed
 * @param target  where to run
 * @param options how to run there
 */
record Choice(Map<String, String> inputs, KnownTarget target, DeployOptions options) {

    Choice {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }
}
