package org.deepworkbench.run.core.internal.deployments;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.run.core.EngineInfo;
import org.deepworkbench.spi.engine.DeploymentEngine;

/** The engines there are. */
public interface Engines {

    /** {@return what is known of the engines without loading them, by label} */
    List<EngineInfo> list();

    /** {@return the engine of that id, loaded now} */
    Optional<DeploymentEngine> load(String id);
}
