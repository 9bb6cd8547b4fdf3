package org.deepworkbench.run.ui.internal.deploy;

import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.run.ui.RunUi;
import org.deepworkbench.run.ui.internal.Background;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.run.ui.internal.Views;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.topology.core.plan.PlanResult;
import org.deepworkbench.topology.core.plan.Planner;
import org.eclipse.osgi.util.NLS;

/** Deploys a module straight from the catalog, by way of a topology that holds nothing else. */
public final class ModuleStart {

    private ModuleStart() {
    }

    /** Starts deploying, in the background, on the first target there is. */
    public static void start(CatalogModule module, DeployJob.Receiver receiver) {
        Views.show(RunUi.DEPLOYMENTS_VIEW);
        Background.start(NLS.bind(Messages.ModuleStart_planning, module.title()), monitor -> {
            Plan plan = plan(module);
            KnownTarget target = Services.targets().targets().stream().findFirst()
                    .orElseThrow(() -> new FaultException(
                            new Fault(Messages.RunHandler_noTarget, "", "", Messages.RunHandler_noTargetRemedy))); //$NON-NLS-1$ //$NON-NLS-2$
            new DeployJob(plan, target, DeployOptions.DEFAULT, receiver).schedule();
        });
    }

    private static Plan plan(CatalogModule module) throws FaultException {
        if (module.image().isEmpty() && module.builtIn().isPresent()) { // no topology can name it
            return Plan.of(module.title(), module.id(), module.builtIn().get(), "", Optional.of(module.id())); //$NON-NLS-1$
        }
        return switch (Planner.plan(ModuleTopology.of(module), Map.of(), Services.modules())) {
            case PlanResult.Planned planned -> planned.plan();
            case PlanResult.Refused refused -> throw new FaultException(refused.faults().get(0));
        };
    }
}
