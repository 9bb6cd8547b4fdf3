package org.deepworkbench.topology.ui.internal.outline;

import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.deepworkbench.topology.ui.internal.diagram.Diagram;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** What is in a topology, as a tree: nodes in their hosts, inputs, outputs. */
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
        elements.addAll(List.of(Section.values()));
        return elements.toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
            case Selected.Node node -> diagram().children(node.name()).stream().map(Selected.Node::new).toArray();
            case Section section -> parameters(section);
            default -> new Object[0];
        };
    }

    private Object[] parameters(Section section) {
        TopologyTemplate topology = session.document().serviceTemplate().getTopology();
        if (topology == null) {
            return new Object[0];
        }
        return switch (section) {
            case INPUTS -> topology.getInputs().stream().map(input -> new Selected.Input(input.getName())).toArray();
            case OUTPUTS ->
                topology.getOutputs().stream().map(output -> new Selected.Output(output.getName())).toArray();
        };
    }

    @Override
    public Object getParent(Object element) {
        return switch (element) {
            case Selected.Node node ->
                diagram().node(node.name()).flatMap(found -> found.host()).map(Selected.Node::new).orElse(null);
            case Selected.Input input -> Section.INPUTS;
            case Selected.Output output -> Section.OUTPUTS;
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
