package org.deepworkbench.run.core.internal.deployments;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.DeployedModule;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.Endpoint;
import org.eclipse.osgi.util.NLS;

/** What answers behind the endpoints of one deployment, and what ought to. Used under the deployment's lock. */
final class Readiness {

    /** An endpoint that has not answered so long after it was opened is a trouble. */
    static final Duration PATIENCE = Duration.ofMinutes(2);
    /** One that has answered may be too busy for so many questions less one. */
    private static final int SILENCES = 3;

    private static final class Behind {

        private final Instant since;
        private Optional<EndpointAnswer> answer = Optional.empty();
        private Optional<Fault> silence = Optional.empty();
        private int silences;

        Behind(Instant since) {
            this.since = since;
        }

        boolean isWaitedFor(Instant now) {
            return answer.isEmpty() && now.isBefore(since.plus(PATIENCE));
        }

        boolean isTrouble(Instant now) {
            return silence.isPresent() && (answer.isPresent() ? silences >= SILENCES : !isWaitedFor(now));
        }
    }

    private final Map<Endpoint, Behind> behind = new LinkedHashMap<>();

    /**
     * Takes the endpoints there are now; what is known of those that stay is kept.
     *
     * @return whether one is new
     */
    boolean watch(List<Endpoint> endpoints, Instant now) {
        behind.keySet().retainAll(endpoints);
        int before = behind.size();
        endpoints.forEach(endpoint -> behind.computeIfAbsent(endpoint, fresh -> new Behind(now)));
        return behind.size() > before;
    }

    List<Endpoint> endpoints() {
        return List.copyOf(behind.keySet());
    }

    /** An endpoint was asked. */
    void take(Endpoint endpoint, EndpointAnswer answer) {
        Behind known = behind.get(endpoint);
        if (known == null) {
            return; // closed meanwhile
        }
        if (answer instanceof EndpointAnswer.Silent(Fault fault)) {
            known.silence = Optional.of(fault);
            known.silences++;
        } else {
            known.answer = Optional.of(answer);
            known.silence = Optional.empty();
            known.silences = 0;
        }
    }

    /** {@return the node of an endpoint that has not answered yet and is still given time} */
    Optional<String> waitingFor(Instant now) {
        return behind.entrySet().stream().filter(entry -> entry.getValue().isWaitedFor(now))
                .map(entry -> entry.getKey().node()).filter(node -> !hasModule(node)).findFirst();
    }

    /** Such a node is up: its other ports, such as that of a monitor, may open when a training begins, or never. */
    private boolean hasModule(String node) {
        return behind.entrySet().stream().anyMatch(entry -> entry.getKey().node().equals(node)
                && entry.getValue().answer.orElse(null) instanceof EndpointAnswer.Models);
    }

    /** {@return whether an endpoint was silent when it was last asked} */
    boolean anySilent() {
        return behind.values().stream().anyMatch(known -> known.answer.isEmpty() || known.silence.isPresent());
    }

    /** {@return why an endpoint does not answer that should} */
    Optional<Fault> trouble(Instant now) {
        return behind.entrySet().stream().filter(entry -> entry.getValue().isTrouble(now))
                .filter(entry -> entry.getValue().answer.isPresent() || !hasModule(entry.getKey().node())).findFirst()
                .map(entry -> trouble(entry.getKey(), entry.getValue().silence.orElseThrow()));
    }

    private static Fault trouble(Endpoint endpoint, Fault silence) {
        return new Fault(NLS.bind(Messages.Readiness_silent, endpoint.node()), endpoint.uri().toString(),
                silence.what() + " " + silence.why(), Messages.Readiness_silentRemedy); //$NON-NLS-1$
    }

    /** {@return the modules that answered, in the order of the endpoints} */
    List<DeployedModule> modules() {
        List<DeployedModule> modules = new ArrayList<>();
        behind.forEach((endpoint, known) -> {
            if (known.answer.orElse(null) instanceof EndpointAnswer.Models(var models)) {
                models.forEach(model -> modules.add(new DeployedModule(endpoint, model)));
            }
        });
        return modules;
    }

    /** {@return why a deployment is lost that was to offer a module and never did; empty while it may still come} */
    Optional<Fault> noModule(Instant now) {
        if (waitingFor(now).isPresent() || behind.values().stream()
                .anyMatch(known -> known.answer.orElse(null) instanceof EndpointAnswer.Models)) {
            return Optional.empty();
        }
        return Optional.of(trouble(now).orElseGet(() -> new Fault(Messages.Readiness_noModule, "", //$NON-NLS-1$
                Messages.Readiness_noModuleWhy, Messages.Readiness_silentRemedy)));
    }
}
