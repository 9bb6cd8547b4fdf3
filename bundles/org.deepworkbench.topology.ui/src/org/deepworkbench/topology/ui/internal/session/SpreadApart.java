package org.deepworkbench.topology.ui.internal.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.EditContext;
import org.deepworkbench.topology.core.edit.Effect;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.Folded;
import org.deepworkbench.topology.core.picture.LayoutService;
import org.deepworkbench.topology.core.picture.TopologyDiagram;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.core.picture.TopologyLayout;
import org.deepworkbench.topology.ui.internal.Messages;

/**
 * Moves nodes down that another one covers, such as a container that has grown around a new node. Meant as the last
 * step of an edit.
 */
public record SpreadApart() implements Edit {

    private static final int GAP = 24;
    /** A push inside a container can make it cover its neighbours in turn, once for each level of nesting. */
    private static final int ROUNDS = TopologyDiagram.MAX_DEPTH;

    @Override
    public String label() {
        return Messages.Edit_arrange;
    }

    @Override
    public Effect effect(EditContext context) {
        TopologyLayout layout = context.layout();
        TopologyDiagram diagram = new Folded(TopologyDiagram.of(context.template(), context.types(), layout.nesting()),
                layout.collapsed(), node -> false).shown();
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Bounds> pushed = pushed(diagram, layout);
            if (pushed.isEmpty()) {
                break;
            }
            layout = layout.withAll(pushed);
        }
        return new Effect(List.of(), layout, Map.of());
    }

    private static Map<String, Bounds> pushed(TopologyDiagram diagram, TopologyLayout layout) {
        TopologyLayout complete = LayoutService.complete(diagram, layout);
        Map<Optional<String>, List<String>> groups = new HashMap<>();
        for (Node node : diagram.nodes()) {
            groups.computeIfAbsent(node.host(), key -> new ArrayList<>()).add(node.name());
        }
        Map<String, Bounds> pushed = new HashMap<>();
        groups.values().forEach(group -> push(group, complete, pushed));
        pushed.replaceAll((name, place) -> layout.moved(name, place.x(), place.y()));
        return pushed;
    }

    /** Goes through siblings from top to bottom and moves each below those before it that cover it. */
    private static void push(List<String> siblings, TopologyLayout complete, Map<String, Bounds> pushed) {
        List<String> downwards = siblings.stream()
                .sorted(Comparator.comparing(name -> complete.of(name).orElseThrow().y())).toList();
        List<Bounds> settled = new ArrayList<>();
        for (String name : downwards) {
            Bounds before = complete.of(name).orElseThrow();
            Bounds now = before;
            Optional<Bounds> covering = covering(settled, now);
            while (covering.isPresent()) {
                int below = covering.get().y() + covering.get().height() + GAP;
                now = new Bounds(now.x(), below, now.width(), now.height());
                covering = covering(settled, now);
            }
            settled.add(now);
            if (!now.equals(before)) {
                pushed.put(name, now);
            }
        }
    }

    private static Optional<Bounds> covering(List<Bounds> settled, Bounds node) {
        return settled.stream().filter(other -> overlap(other.x(), other.width(), node.x(), node.width())
                && overlap(other.y(), other.height(), node.y(), node.height())).findFirst();
    }

    private static boolean overlap(int start, int length, int otherStart, int otherLength) {
        return start < otherStart + otherLength && otherStart < start + length;
    }
}
