package org.deepworkbench.engine.indigo.internal.im;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.engine.indigo.internal.im.text.Topology;
import org.deepworkbench.engine.indigo.internal.im.wire.InfrastructureState;
import org.deepworkbench.engine.indigo.internal.im.wire.Machine;
import org.deepworkbench.engine.indigo.internal.im.wire.MachineState;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.Cause;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.plan.Attributes;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.eclipse.osgi.util.NLS;

/**
 * All of an infrastructure at one look.
 *
 * @param id       of the infrastructure
 * @param state    how it stands
 * @param machines what is known of its machines, by number
 * @param outputs  as the service evaluated them
 */
record Look(String id, InfrastructureState state, Map<String, Machine> machines, Map<String, Object> outputs) {

    private static final Comparator<String> OLDEST_FIRST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
    /** From good to bad: of several machines a node stands on, the worst decides. */
    private static final List<DeploymentState> BAD_LAST = List.of(DeploymentState.RUNNING, DeploymentState.IN_PROGRESS,
            DeploymentState.STOPPING, DeploymentState.STOPPED, DeploymentState.UNKNOWN, DeploymentState.FAILED);

    DeploymentStatus status(Plan plan, Topology topology, Optional<Fault> fault, List<Cause> causes) {
        return new DeploymentStatus(state.whole().ofWhole(), step(), fault, causes, nodes(plan, topology),
                attributes(plan, topology), new Doors(this, plan, topology).endpoints(),
                new Parts(this).resources());
    }

    private Optional<String> step() {
        return switch (state.whole()) {
            case PENDING ->
                Optional.of(NLS.bind(Messages.Look_pending, total() - count(MachineState.PENDING), total()));
            case RUNNING -> Optional.of(NLS.bind(Messages.Look_running, count(MachineState.CONFIGURED), total()));
            case UNCONFIGURED -> Optional.of(Messages.Look_unconfigured);
            case STOPPED -> Optional.of(Messages.Look_stopped);
            case UNKNOWN -> Optional.of(Messages.Look_unknown);
            case DELETING -> Optional.of(NLS.bind(Messages.Look_deleting, total()));
            case CONFIGURED, OFF, FAILED -> Optional.empty();
        };
    }

    private long count(MachineState wanted) {
        return state.machines().values().stream().filter(wanted::equals).count();
    }

    private int total() {
        return state.machines().size();
    }

    /** {@return the states of nodes: as their machines' are, and as the whole where nothing is known of those} */
    private Map<String, DeploymentState> nodes(Plan plan, Topology topology) {
        Map<String, DeploymentState> nodes = new LinkedHashMap<>();
        topology.byNode(states()).forEach((node, states) -> states.stream().max(Comparator.comparing(BAD_LAST::indexOf))
                .ifPresent(worst -> nodes.put(node, worst)));
        for (PlannedService service : plan.services()) {
            nodes.putIfAbsent(service.runtimeNode(), state.whole().ofMachine());
            nodes.putIfAbsent(service.node(), nodes.get(service.runtimeNode()));
        }
        return nodes;
    }

    private Map<String, List<DeploymentState>> states() {
        Map<String, List<DeploymentState>> states = new HashMap<>();
        machines.forEach((number, machine) -> states.computeIfAbsent(machine.system(), none -> new ArrayList<>())
                .add(state.machines().get(number).ofMachine()));
        return states;
    }

    /** {@return the machines that a node stands on, in the order of their numbers} */
    List<Machine> machinesOf(String node, Topology topology) {
        List<String> hosts = topology.hosts(node);
        return machines.values().stream().filter(machine -> hosts.contains(machine.system())).toList();
    }

    /** {@return the numbers of the machines that a node stands on, oldest first} */
    List<String> numbersUnder(String node, Topology topology) {
        List<String> hosts = topology.hosts(node);
        return machines.entrySet().stream().filter(entry -> hosts.contains(entry.getValue().system()))
                .map(Map.Entry::getKey).sorted(OLDEST_FIRST).toList();
    }

    /** {@return the numbers of the machines beyond those that a template wants, newest first} */
    List<String> beyond(Topology wanted) {
        Map<String, Integer> room = new HashMap<>();
        List<String> beyond = new ArrayList<>();
        machines.entrySet().stream().sorted(Map.Entry.comparingByKey(OLDEST_FIRST)).forEach(entry -> {
            String system = entry.getValue().system();
            int left = room.computeIfAbsent(system, name -> wanted.wanted(name).orElse(0));
            room.put(system, left - 1);
            if (left <= 0) {
                beyond.addFirst(entry.getKey());
            }
        });
        return beyond;
    }

    private Attributes attributes(Plan plan, Topology topology) {
        Map<String, Map<String, Object>> byNode = new LinkedHashMap<>();
        for (String node : topology.nodes()) {
            machinesOf(node, topology).stream().findFirst().ifPresent(machine -> byNode.put(node, addresses(machine)));
        }
        for (PlannedService service : plan.services()) {
            List<Object> addresses = new ArrayList<>();
            machinesOf(service.node(), topology).forEach(machine -> machine.address().ifPresent(addresses::add));
            if (!addresses.isEmpty()) {
                byNode.computeIfAbsent(service.node(), none -> new LinkedHashMap<>())
                        .put("load_balancer_ips", addresses); //$NON-NLS-1$
                byNode.computeIfAbsent(service.runtimeNode(), none -> new LinkedHashMap<>()).put("host", //$NON-NLS-1$
                        Map.of("publish_ports", Doors.ports(service))); //$NON-NLS-1$
            }
        }
        return new Attributes(byNode);
    }

    private static Map<String, Object> addresses(Machine machine) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        machine.publicAddresses().stream().findFirst()
                .ifPresent(address -> attributes.put("public_address", address)); //$NON-NLS-1$
        machine.privateAddresses().stream().findFirst()
                .ifPresent(address -> attributes.put("private_address", address)); //$NON-NLS-1$
        return attributes;
    }
}
