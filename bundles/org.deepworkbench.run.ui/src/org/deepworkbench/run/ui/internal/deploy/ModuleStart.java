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
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.AddModule;
import org.deepworkbench.topology.core.plan.PlanResult;
import org.deepworkbench.topology.core.plan.Planner;
import org.eclipse.osgi.util.NLS;

/** Deploys a module straight from the catalog, by way of a topology that holds nothing else. */
public final class ModuleStart {

    private static final String EMPTY = """
            tosca_definitions_version: tosca_simple_yaml_1_0

            imports:
              - indigo_custom_types: https://raw.githubusercontent.com/indigo-dc/tosca-types/master/custom_types.yaml

            topology_template:
              node_templates: {}
            """;

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
        TopologyDocument document = TopologyDocument.of(module.title(), EMPTY);
        document.execute(new AddModule(module, Optional.empty()));
        return switch (Planner.plan(document, Map.of(), Services.modules())) {
            case PlanResult.Planned planned -> planned.plan();
            case PlanResult.Refused refused -> throw new FaultException(refused.faults().get(0));
        };
    }
}
