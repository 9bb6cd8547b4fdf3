package org.deepworkbench.topology.core.internal.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.plan.Expression;
import org.deepworkbench.spi.plan.PublishedPort;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.value.Numbers;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.CapabilityType;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.eclipse.osgi.util.NLS;

/**
 * Finds ports of one machine that two ask for: published by container runtimes, or listened on by software that stands
 * on it without a container. Runtimes that say no machine share the one that they are deployed on.
 */
final class PortCheck {

    private static final String COMPUTE = "tosca.nodes.Compute";
    private static final String ENDPOINT = "tosca.capabilities.Endpoint";
    private static final String UDP = "udp";

    /** A port of a machine; {@code machine} is empty for the one that is not told. */
    private record Port(Optional<NodeTemplate> machine, int number, boolean udp) {
    }

    /** Who asks for a port: what stands directly on the machine; what stands on that shares its ports. */
    private record Claim(NodeTemplate node, NodeTemplate owner) {
    }

    private final TopologyDocument document;
    private final TypeLibrary types;
    private final HostTree hosts;
    private final Evaluator evaluator;
    private final Where where;
    private final List<Fault> faults;
    private final Map<Port, Claim> claims = new LinkedHashMap<>();
    private final Applications applications;

    PortCheck(TopologyDocument document, HostTree hosts, Evaluator evaluator, Where where, List<Fault> faults) {
        this.document = document;
        this.types = document.types();
        this.hosts = hosts;
        this.evaluator = evaluator;
        this.where = where;
        this.faults = faults;
        this.applications = new Applications(types);
    }

    void run() {
        for (NodeTemplate node : document.nodes()) {
            if (applications.isRuntime(node)) {
                published(node);
            } else {
                listened(node);
            }
        }
    }

    /** Each application of a runtime publishes the runtime's ports. */
    private void published(NodeTemplate runtime) {
        Optional<NodeTemplate> machine = hosts.below(runtime).reversed().stream().findFirst();
        List<NodeTemplate> publishers = applications.in(hosts.guests(runtime));
        for (NodeTemplate publisher : publishers.isEmpty() ? List.of(runtime) : publishers) {
            for (PublishedPort port : new RuntimeReader(runtime, evaluator, where, new ArrayList<>()).ports()) {
                port.target().ifPresent(number -> claim(new Port(machine, number, isUdp(port.protocol())),
                        new Claim(publisher, publisher), true));
            }
        }
    }

    private void listened(NodeTemplate node) {
        List<NodeTemplate> below = hosts.below(node);
        if (below.isEmpty() || below.stream().anyMatch(applications::isRuntime)
                || !types.derives(NodeType.class, below.getLast().getType(), COMPUTE)) {
            return;
        }
        NodeTemplate owner = below.size() == 1 ? node : below.get(below.size() - 2);
        Map<String, CapabilityDefinition> offered = types.find(NodeType.class, node.getType())
                .map(types::capabilities).orElse(Map.of());
        offered.values().stream()
                .filter(capability -> types.derives(CapabilityType.class, capability.getType(), ENDPOINT))
                .forEach(endpoint -> value(node, endpoint.getName(), "port").flatMap(Numbers::integer)
                        .filter(number -> number > 0 && number <= RuntimeReader.MAX_PORT)
                        .ifPresent(number -> claim(new Port(Optional.of(below.getLast()), number.intValue(),
                                isUdp(value(node, endpoint.getName(), "protocol").orElse(""))),
                                new Claim(node, owner), false)));
    }

    private void claim(Port port, Claim claim, boolean ownTwiceToo) {
        Claim first = claims.putIfAbsent(port, claim);
        if (first != null && (ownTwiceToo || first.owner() != claim.owner())) {
            String machine = port.machine().map(NodeTemplate::getName)
                    .map(name -> NLS.bind(Messages.Plan_portHost, name)).orElse("");
            faults.add(new Fault(
                    NLS.bind(Messages.Plan_portTwice, new Object[] { port.number(), port.udp() ? UDP : "tcp",
                            first.node().getName(), claim.node().getName(), machine }),
                    where.at(claim.node().getNameOffset()), "", Messages.Plan_portTwiceRemedy));
        }
    }

    private Optional<String> value(NodeTemplate node, String capability, String property) {
        return evaluator.properties().ofCapability(node, capability, property)
                .map(value -> evaluator.evaluate(value, Optional.of(node)))
                .filter(Expression.Literal.class::isInstance).map(Expression.Literal.class::cast)
                .map(literal -> literal.value().toString());
    }

    private static boolean isUdp(String protocol) {
        return UDP.equalsIgnoreCase(protocol);
    }
}
