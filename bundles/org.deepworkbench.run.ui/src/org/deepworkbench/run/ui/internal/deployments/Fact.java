package org.deepworkbench.run.ui.internal.deployments;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.DeployedModule;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Times;
import org.deepworkbench.spi.engine.Endpoint;
import org.deepworkbench.spi.plan.Evaluation;
import org.eclipse.osgi.util.NLS;

/**
 * A line of the overview of a deployment.
 *
 * @param section heading it stands under
 * @param name    what it tells
 * @param value   plain text
 * @param link    what can be opened
 * @param missing whether there is no value, and {@code value} tells why
 */
record Fact(String section, String name, String value, Optional<URI> link, boolean missing) {

    /** More of one kind are not shown. */
    private static final int MOST = 200;

    private static Fact of(String name, String value) {
        return new Fact(Messages.Fact_about, name, value, Optional.empty(), false);
    }

    /** {@return the overview of a deployment} Values of secrets are masked already. */
    static List<Fact> of(Deployment deployment) {
        List<Fact> facts = new ArrayList<>();
        deployment.status().endpoints().stream().limit(MOST).forEach(each -> facts.add(answers(deployment, each)));
        deployment.outputs().entrySet().stream().limit(MOST)
                .forEach(output -> facts.add(output(output.getKey(), output.getValue())));
        facts.add(of(Messages.Fact_state, DeploymentWords.stateAndStep(deployment)));
        facts.add(of(Messages.Fact_since, Times.moment(deployment.since())));
        deployment.unknownSince().ifPresent(since -> facts.add(of(Messages.Fact_unknownSince, Times.moment(since))));
        facts.add(of(Messages.Fact_target, deployment.targetLabel()));
        facts.add(of(Messages.Fact_created, Times.moment(deployment.created())));
        facts.add(of(Messages.Fact_topology, deployment.topologyFile().map(Object::toString)
                .orElseGet(deployment::name)));
        facts.add(of(Messages.Fact_id, deployment.id()));
        if (deployment.mayRemain()) {
            facts.add(of(Messages.Fact_remains, Messages.Fact_remainsHow));
        }
        deployment.limitations().stream().limit(MOST)
                .forEach(sentence -> facts.add(of(Messages.Fact_limitation, sentence)));
        deployment.inputs().entrySet().stream().limit(MOST).forEach(input -> facts.add(new Fact(Messages.Fact_inputs,
                input.getKey(), String.valueOf(input.getValue()), Optional.empty(), false)));
        return facts;
    }

    private static Fact answers(Deployment deployment, Endpoint endpoint) {
        String modules = deployment.modules().stream().filter(module -> module.endpoint().equals(endpoint))
                .map(DeployedModule::model).map(model -> model.name()).distinct().collect(Collectors.joining(", ")); //$NON-NLS-1$
        String address = endpoint.uri().toString();
        String kind = modules.isEmpty() ? WebPage.of(endpoint.node(), address).words()
                : NLS.bind(Messages.Fact_module, modules);
        return new Fact(Messages.Fact_addresses, NLS.bind(Messages.Fact_node, endpoint.node(), kind), address,
                WebPage.link(address), false);
    }

    private static Fact output(String name, Evaluation value) {
        return switch (value) {
            case Evaluation.Available(Object known) -> {
                String text = String.valueOf(known);
                Optional<URI> link = WebPage.link(text);
                yield new Fact(Messages.Fact_outputs, link.isEmpty() ? name
                        : WebPage.of(name, text).beside(name), text, link, false);
            }
            case Evaluation.NotAvailable(String reason) -> new Fact(Messages.Fact_outputs, name,
                    NLS.bind(Messages.DeploymentWords_notAvailable, reason), Optional.empty(), true);
        };
    }
}
