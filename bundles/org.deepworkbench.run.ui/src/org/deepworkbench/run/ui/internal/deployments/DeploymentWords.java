package org.deepworkbench.run.ui.internal.deployments;

import java.util.stream.Collectors;
import org.deepworkbench.run.core.DeployedModule;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.ui.internal.FaultWords;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.deployments.DeploymentPart.Limitation;
import org.deepworkbench.run.ui.internal.deployments.DeploymentPart.Output;
import org.deepworkbench.run.ui.internal.deployments.DeploymentPart.Service;
import org.deepworkbench.run.ui.internal.deployments.DeploymentPart.Trouble;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.plan.Evaluation;
import org.deepworkbench.ui.Icons;
import org.eclipse.osgi.util.NLS;

/** Deployments and their parts in words and icons. */
final class DeploymentWords {

    private DeploymentWords() {
    }

    static String state(DeploymentState state) {
        return switch (state) {
            case PLANNED -> Messages.DeploymentWords_planned;
            case SUBMITTED -> Messages.DeploymentWords_submitted;
            case IN_PROGRESS -> Messages.DeploymentWords_inProgress;
            case RUNNING -> Messages.DeploymentWords_running;
            case DEGRADED -> Messages.DeploymentWords_degraded;
            case UPDATING -> Messages.DeploymentWords_updating;
            case STOPPING -> Messages.DeploymentWords_stopping;
            case STOPPED -> Messages.DeploymentWords_stopped;
            case FAILED -> Messages.DeploymentWords_failed;
            case UNKNOWN -> Messages.DeploymentWords_unknown;
        };
    }

    static Icons icon(DeploymentState state) {
        return switch (state) {
            case PLANNED, SUBMITTED -> Icons.WAITING;
            case IN_PROGRESS, UPDATING, STOPPING -> Icons.BUSY;
            case RUNNING -> Icons.RUNNING;
            case DEGRADED -> Icons.CAUTION;
            case STOPPED -> Icons.STOPPED;
            case FAILED -> Icons.FAILED;
            case UNKNOWN -> Icons.UNKNOWN;
        };
    }

    /** {@return the reason where a deployment failed, else the names of the modules that answer} */
    static String detail(Deployment deployment) {
        return deployment.fault().map(Fault::what).orElseGet(() -> deployment.modules().stream()
                .map(module -> module.model().name()).distinct().collect(Collectors.joining(", "))); //$NON-NLS-1$
    }

    static String name(DeploymentPart part) {
        return switch (part) {
            case Trouble trouble -> Messages.DeploymentWords_reason;
            case Service service -> service.placed().node();
            case Output output -> output.name();
            case Limitation limitation -> Messages.DeploymentWords_limitation;
        };
    }

    static Icons icon(DeploymentPart part) {
        return switch (part) {
            case Trouble trouble -> icon(trouble.deployment().state());
            case Service service -> Icons.MODULE;
            case Output output -> output.value() instanceof Evaluation.Available ? Icons.OUTPUT : Icons.OUTPUT_MISSING;
            case Limitation limitation -> Icons.INFO;
        };
    }

    /** {@return what stands behind the name: an address, a value, a sentence} */
    static String detail(DeploymentPart part) {
        return switch (part) {
            case Trouble trouble -> FaultWords.explanation(trouble.fault());
            case Service service -> detail(service);
            case Output output -> detail(output);
            case Limitation limitation -> limitation.sentence();
        };
    }

    /** {@return what is worth copying of a part: the bare value} */
    static String copy(DeploymentPart part) {
        return part instanceof Service service && service.endpoint().isPresent()
                ? service.endpoint().get().uri().toString() : detail(part);
    }

    /** {@return the whole deployment as lines of text} */
    static String copy(Deployment deployment) {
        StringBuilder text = new StringBuilder(deployment.name()).append('\t').append(state(deployment.state()))
                .append('\t').append(deployment.targetLabel());
        for (DeploymentPart part : DeploymentPart.of(deployment)) {
            text.append('\n').append(name(part)).append('\t').append(copy(part));
        }
        return text.toString();
    }

    private static String detail(Service service) {
        if (service.endpoint().isEmpty()) {
            return service.placed().image();
        }
        String address = service.endpoint().get().uri().toString();
        return service.module().map(DeployedModule::model)
                .map(model -> NLS.bind(Messages.DeploymentWords_moduleAt, model.name(), address)).orElse(address);
    }

    private static String detail(Output output) {
        return switch (output.value()) {
            case Evaluation.Available(Object value) -> String.valueOf(value);
            case Evaluation.NotAvailable(String reason) -> NLS.bind(Messages.DeploymentWords_notAvailable, reason);
        };
    }
}
