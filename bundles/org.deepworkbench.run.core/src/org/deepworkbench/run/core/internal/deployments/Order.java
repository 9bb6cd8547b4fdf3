package org.deepworkbench.run.core.internal.deployments;

import java.util.List;
import org.deepworkbench.run.core.EngineInfo;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.plan.Plan;

/**
 * What somebody asked for.
 *
 * @param plan        what is to run; secrets are masked
 * @param target      where
 * @param engine      the engine that drives it
 * @param options     the person's choices
 * @param limitations what the topology asks for and does not get there
 * @param sandbox     whether the target only plays its part
 */
record Order(Plan plan, Target target, EngineInfo engine, DeployOptions options, List<String> limitations,
        boolean sandbox) {

    Order {
        limitations = List.copyOf(limitations);
    }

    Order with(Plan newPlan) {
        return new Order(newPlan, target, engine, options, limitations, sandbox);
    }
}
