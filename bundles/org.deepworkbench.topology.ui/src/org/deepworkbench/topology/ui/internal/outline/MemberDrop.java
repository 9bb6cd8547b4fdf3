package org.deepworkbench.topology.ui.internal.outline;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.deepworkbench.topology.ui.internal.session.Teams;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

/** Takes nodes that are dragged onto a group or policy of the tree, or one of its members, into it. */
final class MemberDrop extends ViewerDropAdapter {

    private static final Transfer[] TRANSFERS = {LocalSelectionTransfer.getTransfer()};

    private final DocumentSession session;

    private MemberDrop(TreeViewer tree, DocumentSession session) {
        super(tree);
        this.session = session;
        setFeedbackEnabled(false);
    }

    /** Lets nodes be dragged within a tree. */
    static void on(TreeViewer tree, DocumentSession session) {
        tree.addDragSupport(DND.DROP_LINK | DND.DROP_COPY | DND.DROP_MOVE, TRANSFERS, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = !nodes(tree.getStructuredSelection()).isEmpty();
                LocalSelectionTransfer.getTransfer().setSelection(tree.getStructuredSelection());
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        tree.addDropSupport(DND.DROP_LINK | DND.DROP_COPY | DND.DROP_MOVE, TRANSFERS, new MemberDrop(tree, session));
    }

    /** {@return the names of the nodes among what is selected} */
    private static List<String> nodes(ISelection selection) {
        return selection instanceof IStructuredSelection structured
                ? ((List<?>) structured.toList()).stream().filter(Selected.Node.class::isInstance)
                        .map(node -> ((Selected.Node) node).name()).toList()
                : List.of();
    }

    private Optional<Edit> joining(Object target, List<String> nodes) {
        Object team = target instanceof Part.Member member ? member.owner() : target;
        return team instanceof Selected selected && !nodes.isEmpty()
                ? Teams.joining(session.document(), selected, nodes) : Optional.empty();
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return joining(target, nodes(LocalSelectionTransfer.getTransfer().getSelection())).isPresent();
    }

    @Override
    public boolean performDrop(Object data) {
        return joining(getCurrentTarget(), nodes((ISelection) data)).filter(session::run).isPresent();
    }
}
