package org.deepworkbench.topology.core.internal.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.plan.Expression;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.Value;
import org.eclipse.osgi.util.NLS;

/** Compares what hosts have with what stands on them needs, as far as both are known. */
final class CapacityCheck {

    private static final String HOST = "host";

    private record Need(NodeTemplate node, BigDecimal amount) {
    }

    private final List<NodeTemplate> nodes;
    private final HostTree hosts;
    private final Evaluator evaluator;
    private final Where where;
    private final List<Fault> faults;

    CapacityCheck(List<NodeTemplate> nodes, HostTree hosts, Evaluator evaluator, Where where, List<Fault> faults) {
        this.nodes = nodes;
        this.hosts = hosts;
        this.evaluator = evaluator;
        this.where = where;
        this.faults = faults;
    }

    void run() {
        for (NodeTemplate host : nodes) {
            if (!hosts.guests(host).isEmpty()) {
                for (Amount amount : Amount.values()) {
                    check(host, amount);
                }
            }
        }
    }

    private void check(NodeTemplate host, Amount amount) {
        Optional<Value> offered = evaluator.properties().ofCapability(host, HOST, amount.property());
        Optional<BigDecimal> each = offered.flatMap(value -> read(value, host, amount));
        if (each.isEmpty()) {
            return;
        }
        BigDecimal capacity = each.get().multiply(instances(host));
        List<Need> needs = needs(host, amount, new HashSet<>());
        BigDecimal sum = needs.stream().map(Need::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(capacity) > 0) {
            String parts = needs.stream().map(need -> need.node().getName() + " " + amount.show(need.amount()))
                    .collect(Collectors.joining(", "));
            int place = offered.get().getOffset() < 0 ? host.getNameOffset() : offered.get().getOffset();
            faults.add(new Fault(
                    NLS.bind(Messages.Plan_capacity, new Object[] { host.getName(), amount.property(),
                            amount.show(capacity), amount.show(sum) }),
                    where.at(place), NLS.bind(Messages.Plan_capacityParts, parts), Messages.Plan_capacityRemedy));
        }
    }

    /** What says nothing itself needs what stands on it needs. */
    private List<Need> needs(NodeTemplate host, Amount amount, Set<NodeTemplate> seen) {
        List<Need> needs = new ArrayList<>();
        for (NodeTemplate guest : hosts.guests(host)) {
            if (seen.add(guest)) {
                Optional<BigDecimal> own = own(guest, amount);
                if (own.isPresent()) {
                    needs.add(new Need(guest, own.get().multiply(instances(guest))));
                } else {
                    needs.addAll(needs(guest, amount, seen));
                }
            }
        }
        return needs;
    }

    private Optional<BigDecimal> own(NodeTemplate guest, Amount amount) {
        return evaluator.properties().of(guest, amount.property())
                .or(() -> evaluator.properties().ofCapability(guest, HOST, amount.property()))
                .flatMap(value -> read(value, guest, amount));
    }

    private Optional<BigDecimal> read(Value value, NodeTemplate node, Amount amount) {
        return evaluator.evaluate(value, Optional.of(node)) instanceof Expression.Literal literal
                ? amount.read(literal.value())
                : Optional.empty();
    }

    /** A wrong number of instances is told where the node is planned. */
    private BigDecimal instances(NodeTemplate node) {
        return BigDecimal.valueOf(new RuntimeReader(node, evaluator, where, new ArrayList<>()).instances());
    }
}
