package org.deepworkbench.run.ui.internal.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.run.core.DeployedModule;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.RunService;
import org.deepworkbench.run.core.deepaas.Argument;
import org.deepworkbench.run.core.deepaas.ModelSchema;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.run.ui.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A deployed module that can be trained.
 *
 * @param deployment where it is
 * @param module     where it answers
 * @param schema     what it takes
 */
record TrainableModule(Deployment deployment, DeployedModule module, ModelSchema schema) {

    /** The argument of the image modules that names the folder with the pictures. */
    private static final String PICTURES = "images_directory"; //$NON-NLS-1$

    /**
     * Asks the modules of a deployment for their arguments. Blocks.
     *
     * @return those that can be trained, at least one
     * @throws FaultException if a module cannot be asked, or none can be trained
     */
    static List<TrainableModule> of(Deployment deployment, RunService runs, IProgressMonitor monitor)
            throws FaultException {
        List<TrainableModule> found = new ArrayList<>();
        for (DeployedModule module : deployment.modules()) {
            ModelSchema schema = runs.schema(module, monitor);
            if (schema.trains()) {
                found.add(new TrainableModule(deployment, module, schema));
            }
        }
        if (found.isEmpty()) {
            throw new FaultException(new Fault(Messages.TrainableModule_none, deployment.name(), "", //$NON-NLS-1$
                    Messages.TrainableModule_noneRemedy));
        }
        return found;
    }

    /** {@return the argument that takes a folder of the person's own pictures, where the module has one} */
    Optional<Argument> pictures() {
        return schema.train().stream().filter(argument -> argument.name().equals(PICTURES)).findFirst();
    }

    /** {@return the other arguments} */
    List<Argument> arguments() {
        return schema.train().stream().filter(argument -> !argument.name().equals(PICTURES)).toList();
    }
}
