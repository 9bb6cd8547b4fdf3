package org.deepworkbench.run.ui.internal.topology;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.deepworkbench.run.core.EngineInfo;
import org.deepworkbench.spi.engine.DeployOptions;

/**
 * What a person chose in the Run dialog.
 *
 * @param inputs  values that differ from the topology's defaults, by name of input, as typed
 * @param engine  where to run
 * @param options how to run there
 */
record Choice(Map<String, String> inputs, EngineInfo engine, DeployOptions options) {

    Choice {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }
}
