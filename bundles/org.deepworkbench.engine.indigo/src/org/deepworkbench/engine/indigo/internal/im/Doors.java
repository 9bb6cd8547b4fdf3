package org.deepworkbench.engine.indigo.internal.im;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.engine.indigo.internal.im.text.Topology;
import org.deepworkbench.engine.indigo.internal.im.wire.Machine;
import org.deepworkbench.engine.indigo.internal.im.wire.MachineState;
import org.deepworkbench.spi.engine.Endpoint;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.deepworkbench.spi.plan.PublishedPort;

/**
 * The addresses at which what was deployed may answer: those that its outputs name, else the published ports of its
 * machines. What stands behind one is found by asking.
 */
final class Doors {

    private static final String TCP = "tcp"; //$NON-NLS-1$

    private final Look look;
    private final Plan plan;
    private final Topology topology;

    Doors(Look look, Plan plan, Topology topology) {
        this.look = look;
        this.plan = plan;
        this.topology = topology;
    }

    List<Endpoint> endpoints() {
        if (look.state().whole() != MachineState.CONFIGURED || plan.services().isEmpty()) {
            return List.of();
        }
        List<Endpoint> named = ofOutputs();
        return named.isEmpty() ? ofMachines() : named;
    }

    private List<Endpoint> ofOutputs() {
        Set<Endpoint> endpoints = new LinkedHashSet<>();
        look.outputs().forEach((name, value) -> origin(value).ifPresent(
                origin -> endpoints.add(new Endpoint(node(name, origin.getHost()), origin, Optional.empty()))));
        return List.copyOf(endpoints);
    }

    /** {@return scheme, host and port of an address on the web} */
    private static Optional<URI> origin(Object value) {
        try {
            URI uri = new URI(String.valueOf(value).strip());
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme()); //$NON-NLS-1$ //$NON-NLS-2$
            return web && uri.getHost() != null
                    ? Optional.of(new URI(uri.getScheme(), null, uri.getHost(), uri.getPort(), "/", null, null)) //$NON-NLS-1$
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** {@return the application that an output tells of: on that machine, or named in the output, else the first} */
    private String node(String output, String host) {
        List<String> nodes = plan.services().stream().map(PlannedService::node).toList();
        return nodes.stream().filter(node -> look.machinesOf(node, topology).stream().anyMatch(
                machine -> machine.publicAddresses().contains(host) || machine.privateAddresses().contains(host)))
                .reduce((one, other) -> output.contains(other) ? other : one)
                .or(() -> nodes.stream().filter(output::contains).findFirst()).orElse(nodes.getFirst());
    }

    private List<Endpoint> ofMachines() {
        List<Endpoint> endpoints = new ArrayList<>();
        for (PlannedService service : plan.services()) {
            for (Machine machine : look.machinesOf(service.node(), topology)) {
                machine.address().ifPresent(address -> service.ports().stream()
                        .filter(port -> port.protocol().equals(TCP)).forEach(port -> endpoints.add(new Endpoint(
                                service.node(), at(address, outside(port)), Optional.empty()))));
            }
        }
        return endpoints;
    }

    private static URI at(String address, int port) {
        String host = address.contains(":") ? '[' + address + ']' : address; //$NON-NLS-1$
        return URI.create("http://" + host + ':' + port + '/'); //$NON-NLS-1$
    }

    private static int outside(PublishedPort port) {
        return port.target().orElse(port.source());
    }

    /** {@return the published ports as the INDIGO types name them} */
    static List<Object> ports(PlannedService service) {
        List<Object> ports = new ArrayList<>();
        for (PublishedPort port : service.ports()) {
            Map<String, Object> attributes = new LinkedHashMap<>();
            attributes.put("protocol", port.protocol()); //$NON-NLS-1$
            attributes.put("source", (long) port.source()); //$NON-NLS-1$
            attributes.put("target", (long) outside(port)); //$NON-NLS-1$
            ports.add(attributes);
        }
        return ports;
    }
}
