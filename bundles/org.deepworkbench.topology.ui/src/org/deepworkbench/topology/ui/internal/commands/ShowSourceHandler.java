package org.deepworkbench.topology.ui.internal.commands;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Parameters;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Shows where the selected element stands in the text. */
public final class ShowSourceHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Editors.active(event).ifPresent(editor -> editor.whenOpen(open -> show(editor, open.session())));
        return null;
    }

    private static void show(TopologyEditor editor, DocumentSession session) {
        Optional<? extends NamedElement> element = element(session.document(), session.selection().selected().get(0));
        editor.showSource(element.map(NamedElement::getNameOffset).orElse(0),
                element.map(NamedElement::getNameLength).orElse(0));
    }

    private static Optional<TopologyTemplate> topology(TopologyDocument document) {
        return Optional.ofNullable(document.serviceTemplate().getTopology());
    }

    private static <E extends NamedElement> Optional<E> named(List<E> elements, String name) {
        return elements.stream().filter(element -> name.equals(element.getName())).findFirst();
    }

    private static Optional<? extends NamedElement> element(TopologyDocument document, Selected selected) {
        return switch (selected) {
            case Selected.Whole whole -> Optional.empty();
            case Selected.Node node -> document.node(node.name());
            case Selected.Line line -> document.node(line.link().source())
                    .map(node -> node.getRequirements().get(line.link().requirementIndex()));
            case Selected.Input input -> Parameters.input(document, input.name());
            case Selected.Output output -> Parameters.output(document, output.name());
            case Selected.Group group -> topology(document).flatMap(topology -> named(topology.getGroups(), group.name()));
            case Selected.Policy policy ->
                topology(document).flatMap(topology -> named(topology.getPolicies(), policy.name()));
            case Selected.Note note -> Optional.empty();
        };
    }
}
