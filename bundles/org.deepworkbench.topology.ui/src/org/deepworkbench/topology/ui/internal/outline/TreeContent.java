package org.deepworkbench.topology.ui.internal.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.deepworkbench.topology.ui.internal.diagram.Diagram;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Parameters;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** What is in a topology, as a tree: nodes in their hosts, inputs, outputs, groups, policies, workflows. */
final class TreeContent implements ITreeContentProvider {

    private final DocumentSession session;
    private final boolean nodes;

    /** @param nodes whether nodes are shown, or inputs and outputs only */
    TreeContent(DocumentSession session, boolean nodes) {
        this.session = session;
        this.nodes = nodes;
    }

    @Override
    public Object[] getElements(Object input) {
        List<Object> elements = new ArrayList<>();
        if (nodes) {
            diagram().roots().forEach(name -> elements.add(new Selected.Node(name)));
        }
        elements.addAll(List.of(Section.INPUTS, Section.OUTPUTS));
        if (nodes) {
            Stream.of(Section.GROUPS, Section.POLICIES, Section.WORKFLOWS).filter(this::hasChildren)
                    .forEach(elements::add);
        }
        return elements.toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
            case Selected.Node node -> diagram().children(node.name()).stream().map(Selected.Node::new).toArray();
            case Section section -> parts(section).toArray();
            default -> owners().members(parent).toArray();
        };
    }

    private List<?> parts(Section section) {
        return switch (section) {
            case INPUTS -> Parameters.inputs(session.document()).stream()
                    .map(input -> new Selected.Input(input.getName())).toList();
            case OUTPUTS -> Parameters.outputs(session.document()).stream()
                    .map(output -> new Selected.Output(output.getName())).toList();
            case GROUPS -> owners().groups();
            case POLICIES -> owners().policies();
            case WORKFLOWS -> owners().workflows();
        };
    }

    private Owners owners() {
        return new Owners(session.document());
    }

    @Override
    public Object getParent(Object element) {
        return switch (element) {
            case Selected.Node node ->
                diagram().node(node.name()).flatMap(found -> found.host()).map(Selected.Node::new).orElse(null);
            case Selected.Input input -> Section.INPUTS;
            case Selected.Output output -> Section.OUTPUTS;
            case Selected.Group group -> Section.GROUPS;
            case Selected.Policy policy -> Section.POLICIES;
            case Part.Workflow workflow -> Section.WORKFLOWS;
            case Part.Member member -> member.owner();
            default -> null;
        };
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }

    private Diagram diagram() {
        return session.canvas().state().diagram().whole();
    }
}
