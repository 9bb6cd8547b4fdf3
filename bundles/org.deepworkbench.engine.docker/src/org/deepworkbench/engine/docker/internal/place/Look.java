package org.deepworkbench.engine.docker.internal.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.deepworkbench.engine.docker.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.Cause;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.Endpoint;
import org.deepworkbench.spi.plan.Attributes;
import org.deepworkbench.spi.plan.PublishedPort;
import org.eclipse.osgi.util.NLS;

/**
 * All containers of a deployment at one look.
 *
 * @param observations one for each container that should run, in the order of the plan
 * @param host         name or address at which opened ports are reached
 */
record Look(List<Observation> observations, String host) {

    /** {@return the whole: as its containers, failed when the last has, degraded while some live on} */
    DeploymentState state() {
        List<DeploymentState> states = observations.stream().map(Observation::state).distinct().toList();
        if (states.size() == 1) {
            return states.getFirst();
        }
        boolean over = states.stream().allMatch(DeploymentState::isFinal);
        return over ? DeploymentState.FAILED
                : states.contains(DeploymentState.FAILED) || states.contains(DeploymentState.DEGRADED)
                        ? DeploymentState.DEGRADED : DeploymentState.RUNNING;
    }

    /** {@return the containers that should run and do not} */
    List<Observation> failed() {
        return observations.stream().filter(each -> each.state() == DeploymentState.FAILED).toList();
    }

    DeploymentStatus status(Optional<Fault> fault, List<Cause> causes,
            Function<String, Optional<Usage.Reading>> usage) {
        List<Endpoint> endpoints = observations.stream().flatMap(each -> each.endpoints(host).stream()).toList();
        return new DeploymentStatus(state(), Optional.empty(), fault, causes, nodes(), attributes(), endpoints,
                observations.stream().flatMap(each -> each.resource(usage).stream()).toList());
    }

    private Map<String, DeploymentState> nodes() {
        Map<String, DeploymentState> nodes = new LinkedHashMap<>();
        for (Observation each : observations) {
            nodes.merge(each.spec().runtimeNode(), each.state(), Look::both);
            nodes.merge(each.spec().node(), each.state(), Look::both);
        }
        return nodes;
    }

    private static DeploymentState both(DeploymentState one, DeploymentState other) {
        return one == other ? one : one.isFinal() && other.isFinal() ? DeploymentState.FAILED
                : DeploymentState.DEGRADED;
    }

    /**
     * As the INDIGO types name them: {@code load_balancer_ips} of the application, and {@code publish_ports} of the
     * runtime's capability {@code host}, in the order of the topology and of the first instance.
     */
    private Attributes attributes() {
        Map<String, Map<String, Object>> byNode = new LinkedHashMap<>();
        for (Observation each : observations) {
            if (each.spec().instance() == 1 && each.state() == DeploymentState.RUNNING) {
                byNode.put(each.spec().node(), Map.of("load_balancer_ips", List.of(host))); //$NON-NLS-1$
                byNode.putIfAbsent(each.spec().runtimeNode(), Map.of("host", Map.of("publish_ports", ports(each)))); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
        return new Attributes(byNode);
    }

    private static List<Object> ports(Observation each) {
        List<Object> ports = new ArrayList<>();
        for (PublishedPort port : each.spec().ports()) {
            OptionalInt open = each.openPort(port);
            Map<String, Object> attributes = new LinkedHashMap<>();
            attributes.put("protocol", port.protocol()); //$NON-NLS-1$
            attributes.put("source", (long) port.source()); //$NON-NLS-1$
            attributes.put("target", open.isPresent() ? (Object) (long) open.getAsInt() //$NON-NLS-1$
                    : new Attributes.Withheld(NLS.bind(Messages.Look_portNotOpen, port.source())));
            ports.add(attributes);
        }
        return ports;
    }

    /** {@return whether this shows something else than another look, usage left aside} */
    boolean differs(Look other) {
        return !Objects.equals(signs(), other.signs());
    }

    private List<Object> signs() {
        return observations.stream().<Object>map(each -> List.of(each.spec().key(), each.state(), each.id(),
                each.endpoints(host))).toList();
    }
}
