package org.deepworkbench.topology.core.internal.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.model.Place;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.eclipse.osgi.util.NLS;

/** Checks that no node hosts itself, be it by way of others. A circle is one fault, told where its last node asks for its host. */
final class HostCycleCheck {

    private final Scope scope;
    private final Set<String> known = new HashSet<>();

    HostCycleCheck(Scope scope) {
        this.scope = scope;
    }

    void run() {
        scope.nodes().forEach(this::follow);
    }

    private void follow(NodeTemplate start) {
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
        List<String> circle = new ArrayList<>(way);
        circle = circle.subList(circle.indexOf(closing), circle.size());
        NodeTemplate last = circle.stream().map(scope::node).flatMap(Optional::stream)
                .max((a, b) -> Integer.compare(a.getOffset(), b.getOffset())).orElseThrow();
        Place place = last.getRequirements().stream().filter(Hosting::isHosting).findFirst()
                .map(requirement -> Places.of(requirement, "node")).orElse(last.getNamePlace());
        scope.findings().error(DiagnosticCode.HOST_CYCLE, place,
                NLS.bind(Messages.Check_hostCycle, last.getName(), Nearest.list(circle)));
    }
}
