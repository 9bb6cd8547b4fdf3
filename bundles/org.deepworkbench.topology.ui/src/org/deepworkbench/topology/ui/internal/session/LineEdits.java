package org.deepworkbench.topology.ui.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.ChangeLayout;
import org.deepworkbench.topology.core.edit.Disconnect;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.EditSequence;
import org.deepworkbench.topology.core.edit.SetRequirement;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.core.picture.Bends;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.core.picture.TopologyLayout.Line;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.canvas.LineEnds;
import org.eclipse.osgi.util.NLS;

/** Edits of the lines of a document, as the canvas asks for them. */
final class LineEdits {

    private final TopologyDocument document;

    LineEdits(TopologyDocument document) {
        this.document = document;
    }

    /** Whether the types tell that it is this capability, so that nobody needs to write it down. */
    boolean isFirst(String capability, String source, String requirement, String target) {
        List<NodeTemplate> candidates = document.node(target).stream().toList();
        return new Legality(document.types()).targets(source, requirement, candidates)
                .getOrDefault(target, Set.of()).stream().findFirst().filter(capability::equals).isPresent();
    }

    /** {@return whether a line can begin elsewhere without losing what its requirement says besides where it leads} */
    boolean canBeginElsewhere(Link link) {
        RequirementAssignment said = assignment(link);
        return said.getRelationship() == null && said.getProperties().isEmpty()
                && said.getInterfaces().isEmpty() && said.getNodeFilter() == null && said.getExtras().isEmpty();
    }

    /**
     * {@return the edit that leads an end of an existing line elsewhere}
     *
     * @param connect makes a line with those ends anew
     */
    Edit reconnect(Link link, LineEnds ends, Edit connect) {
        boolean otherEnd = ends.source().equals(link.source()) && ends.requirement().equals(link.requirement());
        return new EditSequence(connect.label(), otherEnd ? retarget(link, ends)
                : List.of(new Disconnect(link.source(), link.requirementIndex()), connect));
    }

    /** What else a requirement says, such as its relationship, stays. */
    private List<Edit> retarget(Link link, LineEnds ends) {
        Optional<String> capability = Optional.of(ends.capability())
                .filter(name -> !isFirst(name, type(ends.source()), ends.requirement(), ends.target()));
        List<Edit> steps = new ArrayList<>();
        steps.add(requirement(link, "node", Optional.of(ends.target()))); //$NON-NLS-1$
        if (capability.isPresent() || assignment(link).getCapability() != null) {
            steps.add(requirement(link, "capability", capability)); //$NON-NLS-1$
        }
        return steps;
    }

    private static Edit requirement(Link link, String key, Optional<String> value) {
        return new SetRequirement(link.source(), link.requirementIndex(), List.of(key), value.map(YamlString::of));
    }

    private RequirementAssignment assignment(Link link) {
        return document.node(link.source()).orElseThrow().getRequirements().get(link.requirementIndex());
    }

    /**
     * {@return the edit that bends a line}
     *
     * @param missing places of nodes that have none of their own, to be pinned down with it
     */
    Edit bend(Link link, Bends bends, Map<String, Bounds> missing) {
        return new ChangeLayout(NLS.bind(Messages.Edit_bend, link.source(), link.target()),
                layout -> layout.withAll(missing).withBends(Line.of(link), bends));
    }

    /** {@return the edit that lets lines find their way by themselves; nothing if none of them is bent} */
    Optional<Edit> straighten(Collection<Link> links) {
        Set<Line> bent = new HashSet<>(links.stream().map(Line::of).toList());
        bent.retainAll(document.layout().bends().keySet());
        return bent.isEmpty() ? Optional.empty() : Optional.of(
                new ChangeLayout(Messages.Edit_straighten, layout -> layout.straightened(bent::contains)));
    }

    private String type(String node) {
        return document.node(node).map(NodeTemplate::getType).orElse(""); //$NON-NLS-1$
    }
}
