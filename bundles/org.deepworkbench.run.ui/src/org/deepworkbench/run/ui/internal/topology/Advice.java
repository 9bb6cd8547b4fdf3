package org.deepworkbench.run.ui.internal.topology;

import java.util.List;
import org.deepworkbench.run.core.DeploymentService;
import org.deepworkbench.run.core.TargetService;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.Forecast;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.plan.Plan;
import org.eclipse.core.runtime.IProgressMonitor;

/** What a preview asks of the services; they say more of each. */
interface Advice {

    /** {@return everything that is wrong with the settings} */
    List<Fault> check(Target target);

    /** {@return whether the plan can run there; asks no network} */
    Assessment assess(Plan plan, Target target, DeployOptions options) throws FaultException;

    /** {@return what it would make and take; may ask the target} */
    Forecast forecast(Plan plan, Target target, DeployOptions options, IProgressMonitor monitor) throws FaultException;

    /** {@return the advice of the services} */
    static Advice of(TargetService targets, DeploymentService deployments) {
        return new Advice() {
            @Override
            public List<Fault> check(Target target) {
                return targets.check(target);
            }

            @Override
            public Assessment assess(Plan plan, Target target, DeployOptions options) throws FaultException {
                return deployments.assess(plan, target, options);
            }

            @Override
            public Forecast forecast(Plan plan, Target target, DeployOptions options, IProgressMonitor monitor)
                    throws FaultException {
                return deployments.forecast(plan, target, options, monitor);
            }
        };
    }
}
