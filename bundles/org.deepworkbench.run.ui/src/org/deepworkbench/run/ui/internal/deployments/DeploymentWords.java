package org.deepworkbench.run.ui.internal.deployments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deepworkbench.run.core.DeployedModule;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.StateWords;
import org.deepworkbench.run.ui.internal.FaultWords;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.deployments.DeploymentPart.Limitation;
import org.deepworkbench.run.ui.internal.deployments.DeploymentPart.Made;
import org.deepworkbench.run.ui.internal.deployments.DeploymentPart.Node;
import org.deepworkbench.run.ui.internal.deployments.DeploymentPart.Output;
import org.deepworkbench.run.ui.internal.deployments.DeploymentPart.Service;
import org.deepworkbench.run.ui.internal.deployments.DeploymentPart.Trouble;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.Endpoint;
import org.deepworkbench.spi.plan.Evaluation;
import org.deepworkbench.ui.Icons;
import org.eclipse.osgi.util.NLS;

/** Deployments and their parts in words and icons. */
final class DeploymentWords {

    private DeploymentWords() {
    }

    /** {@return the state and, where there is one, what is going on or why} */
    static String stateAndStep(Deployment deployment) {
        String word = StateWords.of(deployment.state());
        Optional<String> more = switch (deployment.state()) {
            case FAILED, DEGRADED, UNKNOWN -> deployment.fault().map(Fault::what);
            default -> deployment.status().step();
        };
        return more.map(told -> NLS.bind(Messages.DeploymentWords_step, word, told)).orElse(word);
    }

    /** {@return the name of the topology it was made from} */
    static String topology(Deployment deployment) {
        return deployment.topologyFile().map(file -> String.valueOf(file.getFileName())).orElseGet(deployment::name);
    }

    /** {@return the modules that answer with their addresses, else the addresses} */
    static String endpoints(Deployment deployment) {
        List<Endpoint> endpoints = deployment.status().endpoints();
        return endpoints.stream().map(endpoint -> module(deployment, endpoint)
                .map(name -> NLS.bind(Messages.DeploymentWords_moduleAt, name, address(endpoint)))
                .orElseGet(() -> address(endpoint))).collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    private static Optional<String> module(Deployment deployment, Endpoint endpoint) {
        return deployment.modules().stream().filter(module -> module.endpoint().uri().equals(endpoint.uri()))
                .map(module -> module.model().name()).findFirst();
    }

    private static String address(Endpoint endpoint) {
        return String.valueOf(endpoint.uri().getAuthority());
    }

    /** {@return how a part stands, where it has a state of its own} */
    static Optional<DeploymentState> state(DeploymentPart part) {
        return switch (part) {
            case Service service -> Optional.of(service.state());
            case Node node -> Optional.of(node.state());
            case Made made -> Optional.of(made.resource().state());
            case Trouble trouble -> Optional.empty();
            case Output output -> Optional.empty();
            case Limitation limitation -> Optional.empty();
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
            case Node node -> node.name();
            case Made made -> made.resource().type();
            case Output output -> output.name();
            case Limitation limitation -> Messages.DeploymentWords_limitation;
        };
    }

    static Icons icon(DeploymentPart part) {
        return switch (part) {
            case Trouble trouble -> icon(trouble.deployment().state());
            case Service service -> Icons.MODULE;
            case Node node -> Icons.DEPLOYMENT;
            case Made made -> Icons.LOCAL;
            case Output output -> output.value() instanceof Evaluation.Available ? Icons.OUTPUT : Icons.OUTPUT_MISSING;
            case Limitation limitation -> Icons.INFO;
        };
    }

    /** {@return what stands behind the name: an address, a value, a sentence} */
    static String detail(DeploymentPart part) {
        return switch (part) {
            case Trouble trouble -> FaultWords.explanation(trouble.fault());
            case Service service -> detail(service);
            case Node node -> ""; //$NON-NLS-1$
            case Made made -> made.resource().id();
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
        StringBuilder text = new StringBuilder(deployment.name()).append('\t').append(StateWords.of(deployment.state()))
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
