package org.deepworkbench.topology.ui.internal.outline;

import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.topology.core.DocumentChange;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.deepworkbench.topology.ui.internal.session.SessionListener;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A tree of a topology that follows its changes and shares its selection. */
public final class TopologyTree implements SessionListener {

    private final DocumentSession session;
    private final TreeViewer viewer;
    private final TreeLabels labels;
    private final ISelectionChangedListener follow = this::follow;
    private boolean following;

    private TopologyTree(Composite parent, DocumentSession session, boolean nodes) {
        this.session = session;
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setContentProvider(new TreeContent(session, nodes));
        labels = new TreeLabels(session, new LocalResourceManager(JFaceResources.getResources(), viewer.getTree()));
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(labels));
        viewer.setUseHashlookup(true);
        viewer.setInput(session);
        viewer.expandToLevel(2);
        if (nodes) {
            MemberDrop.on(viewer, session);
        }
    }

    /**
     * @param parent  where the tree goes
     * @param session what it shows
     * @param nodes   whether nodes are shown, or inputs and outputs only
     * @return a tree that follows the session until it is disposed
     */
    public static TopologyTree create(Composite parent, DocumentSession session, boolean nodes) {
        TopologyTree tree = new TopologyTree(parent, session, nodes);
        tree.connect();
        return tree;
    }

    private void connect() {
        session.addListener(this);
        session.selection().addSelectionChangedListener(follow);
        viewer.addSelectionChangedListener(this::lead);
        viewer.getTree().addDisposeListener(event -> {
            session.removeListener(this);
            session.selection().removeSelectionChangedListener(follow);
        });
    }

    /** {@return what the tree says of an element} */
    public String text(Object element) {
        return labels.getText(element);
    }

    /** {@return the viewer} */
    public TreeViewer viewer() {
        return viewer;
    }

    @Override
    public void documentChanged(DocumentChange change) {
        if (change.modelChanged()) {
            viewer.refresh();
        }
    }

    @Override
    public void problemsChanged() {
        viewer.refresh();
    }

    private void lead(SelectionChangedEvent event) {
        if (!following) {
            following = true;
            session.selection().select(chosen(event.getStructuredSelection()));
            following = false;
        }
    }

    /** A node that is named by a group or a workflow is that node. */
    private List<Selected> chosen(IStructuredSelection selection) {
        List<Selected> chosen = new ArrayList<>();
        for (Object element : selection) {
            switch (element) {
                case Selected selected -> chosen.add(selected);
                case Part part when session.document().node(part.node()).isPresent() ->
                    chosen.add(new Selected.Node(part.node()));
                default -> { }
            }
        }
        return chosen;
    }

    private void follow(SelectionChangedEvent event) {
        if (!following) {
            following = true;
            List<Selected> selected = session.selection().selected();
            viewer.setSelection(new StructuredSelection(selected), selected.size() == 1);
            following = false;
        }
    }
}
