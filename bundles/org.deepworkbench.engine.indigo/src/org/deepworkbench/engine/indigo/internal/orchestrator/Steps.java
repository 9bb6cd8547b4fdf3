package org.deepworkbench.engine.indigo.internal.orchestrator;

import java.util.Optional;
import org.eclipse.osgi.util.NLS;

/** Says in words what the Orchestrator is doing. */
final class Steps {

    private Steps() {
    }

    /** {@return what is going on; empty if nothing is, or it is not known} */
    static Optional<String> of(RemoteDeployment deployment) {
        if (!deployment.status().isInProgress()) {
            return Optional.empty();
        }
        if (deployment.status() == RemoteStatus.DELETE_IN_PROGRESS) {
            return Optional.of(Messages.Step_removing);
        }
        return Optional.of(switch (deployment.task().orElse("")) { //$NON-NLS-1$
            case "MONITORING" -> Messages.Step_monitoring; //$NON-NLS-1$
            case "QOS" -> Messages.Step_qos; //$NON-NLS-1$
            case "BROKERING" -> Messages.Step_brokering; //$NON-NLS-1$
            case "DMS" -> Messages.Step_data; //$NON-NLS-1$
            case "DEPLOYER" -> deployment.site().map(site -> NLS.bind(Messages.Step_settingUpAt, site)) //$NON-NLS-1$
                    .orElse(Messages.Step_settingUp);
            default -> deployment.status() == RemoteStatus.UPDATE_IN_PROGRESS ? Messages.Step_updating
                    : Messages.Step_waiting;
        });
    }
}
