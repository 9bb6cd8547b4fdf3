package org.deepworkbench.topology.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.edit.ChangeLayout;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.EditSequence;
import org.deepworkbench.topology.core.edit.ElementKind;
import org.deepworkbench.topology.core.edit.Remove;
import org.deepworkbench.topology.core.edit.RemoveInput;
import org.deepworkbench.topology.core.edit.RemoveOutput;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.canvas.CanvasActions;
import org.deepworkbench.topology.ui.internal.session.Selected;

/** Deletes what is selected, whatever it is. */
final class Deletion {

    private Deletion() {
    }

    /** {@return the edit that deletes the elements; nothing if none of them can be deleted} */
    static Optional<Edit> of(CanvasActions actions, List<Selected> selected) {
        List<String> nodes = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<Edit> steps = new ArrayList<>();
        for (Selected element : selected) {
            switch (element) {
                case Selected.Node node -> nodes.add(node.name());
                case Selected.Line line -> links.add(line.link());
                case Selected.Input input -> steps.add(new RemoveInput(input.name()));
                case Selected.Output output -> steps.add(new RemoveOutput(output.name()));
                case Selected.Group group -> steps.add(new Remove(ElementKind.GROUP, group.name()));
                case Selected.Policy policy -> steps.add(new Remove(ElementKind.POLICY, policy.name()));
                case Selected.Note note -> steps.add(
                        new ChangeLayout(Messages.Edit_deleteNote, layout -> layout.withoutNote(note.id())));
                case Selected.Whole whole -> { }
            }
        }
        if (!nodes.isEmpty() || !links.isEmpty()) {
            steps.add(actions.delete(nodes, links));
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(new EditSequence(steps.get(0).label(), steps));
    }
}
