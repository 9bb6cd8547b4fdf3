package org.deepworkbench.run.core.internal.runs;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.DeployedModule;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.Resumption;
import org.deepworkbench.run.core.RunState;
import org.deepworkbench.run.core.ServiceTraining;
import org.deepworkbench.run.core.deepaas.Addition;
import org.deepworkbench.run.core.deepaas.ModelSchema;
import org.deepworkbench.run.core.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * Where a run runs.
 *
 * @param deploymentId id of the deployment; empty for a service that no deployment started
 * @param title        the run's name for people
 * @param module       where the module answers
 */
record Place(String deploymentId, String title, DeployedModule module) {

    static Place of(Deployment deployment, DeployedModule module) {
        return new Place(deployment.id(), NLS.bind(Messages.Runs_title, module.model().name(), deployment.name()),
                module);
    }

    static Place of(DeployedModule module) {
        return new Place("", NLS.bind(Messages.Runs_serviceTitle, module.model().name(), //$NON-NLS-1$
                module.endpoint().uri().getAuthority()), module);
    }

    String model() {
        return module.model().name();
    }

    /** {@return a run here that nobody was asked for yet} */
    RunSnapshot first(Path folder, ModelSchema schema, Map<String, Object> arguments, Optional<Resumption> from) {
        return new RunSnapshot(folder.getFileName().toString(), title, deploymentId, model(), RunState.STARTING,
                Optional.empty(), arguments, Instant.now(), Optional.empty(),
                schema.additions().contains(Addition.METRICS), Optional.empty(), Map.of(), Map.of(), Optional.empty(),
                from, List.of());
    }

    /** {@return a training of that id here} */
    ServiceTraining training(String uuid, ModelSchema schema) {
        return new ServiceTraining(module.endpoint().node(), module.endpoint().uri(), uuid, schema.resumes());
    }
}
