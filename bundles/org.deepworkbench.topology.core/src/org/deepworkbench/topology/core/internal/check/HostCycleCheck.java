package org.deepworkbench.topology.core.internal.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;
import org.eclipse.osgi.util.NLS;

/**
 * Checks that no node hosts itself, be it by way of others. A circle is one fault, told at the connection that is most
 * likely wrong: the one whose target does not fit, else the one that points the other way than the others (in the
 * circle, or in the file for a circle of two), else the last.
 */
final class HostCycleCheck {

    /** A connection of a circle. */
    private record Edge(NodeTemplate node, RequirementAssignment requirement, NodeTemplate host) {

        boolean pointsBack() {
            return host.getOffset() <= node.getOffset();
        }
    }

    private final Scope scope;
    private final Set<String> known = new HashSet<>();

    HostCycleCheck(Scope scope) {
        this.scope = scope;
    }

    void run() {
        scope.nodes().forEach(this::follow);
    }

    private void follow(NodeTemplate start) {
        if (known.contains(start.getName())) {
            return;
        }
        Set<String> way = new LinkedHashSet<>();
        Optional<NodeTemplate> current = Optional.of(start);
        while (current.isPresent() && !known.contains(current.get().getName())
                && way.add(current.get().getName())) {
            current = current.flatMap(Hosting::of).flatMap(scope::node);
        }
        current.map(NodeTemplate::getName).filter(way::contains).ifPresent(name -> report(way, name));
        known.addAll(way);
    }

    private void report(Set<String> way, String closing) {
        List<String> names = new ArrayList<>(way);
        names = names.subList(names.indexOf(closing), names.size());
        if (names.stream().anyMatch(scope::isAmbiguous)) {
            return;
        }
        List<Edge> circle = names.stream().map(scope::node).flatMap(Optional::stream).map(this::edge).toList();
        if (circle.stream().anyMatch(this::isUnknown)) {
            return;
        }
        Edge wrong = mostLikelyWrong(circle);
        scope.findings().error(DiagnosticCode.HOST_CYCLE, Places.of(wrong.requirement(), "node"),
                NLS.bind(Messages.Check_hostCycle, wrong.node().getName(), Nearest.list(names)));
    }

    private Edge edge(NodeTemplate node) {
        RequirementAssignment requirement = node.getRequirements().stream().filter(Hosting::isHosting).findFirst()
                .orElseThrow();
        return new Edge(node, requirement, scope.node(requirement.getNode()).orElseThrow());
    }

    private Edge mostLikelyWrong(List<Edge> circle) {
        List<Edge> misfits = circle.stream().filter(this::misfits).toList();
        if (misfits.size() == 1) {
            return misfits.get(0);
        }
        return odd(circle, circle.size() > 2 ? mostPointBack(circle) : mostPointBack(edges())).orElseGet(() -> circle
                .stream().max(Comparator.comparingInt(edge -> edge.node().getOffset())).orElseThrow());
    }

    /** {@return the only connection that points the other way} */
    private static Optional<Edge> odd(List<Edge> circle, boolean back) {
        List<Edge> odd = circle.stream().filter(edge -> edge.pointsBack() != back).toList();
        return odd.size() == 1 ? Optional.of(odd.get(0)) : Optional.empty();
    }

    /** Where the type does not have the requirement, that is the fault, and it is reported. */
    private boolean isUnknown(Edge edge) {
        return scope.typeOf(edge.node()).filter(scope::isWhole).map(scope.types()::requirements)
                .filter(known -> !known.containsKey(Hosting.definitionOf(edge.requirement()))).isPresent();
    }

    private boolean misfits(Edge edge) {
        Optional<NodeType> host = scope.typeOf(edge.host());
        RequirementDefinition definition = scope.typeOf(edge.node()).map(scope.types()::requirements)
                .map(all -> all.get(Hosting.definitionOf(edge.requirement()))).orElse(null);
        return host.isPresent() && new TargetCheck(scope).misfit(edge.node(), edge.requirement(), definition,
                edge.host().getName(), host.get()).isPresent();
    }

    private List<Edge> edges() {
        return scope.nodes().stream().filter(node -> Hosting.of(node).flatMap(scope::node).isPresent())
                .map(this::edge).toList();
    }

    private static boolean mostPointBack(List<Edge> edges) {
        return 2 * edges.stream().filter(Edge::pointsBack).count() > edges.size();
    }
}
