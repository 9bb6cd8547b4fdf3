package org.deepworkbench.topology.ui.internal.viewpoints.tree;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.deepworkbench.topology.core.viewpoint.Viewpoint;
import org.deepworkbench.topology.ui.internal.outline.TopologyTree;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.deepworkbench.topology.ui.internal.viewpoints.Facts;
import org.deepworkbench.topology.ui.internal.viewpoints.Refreshing;
import org.deepworkbench.topology.ui.internal.viewpoints.TopologyView;
import org.deepworkbench.topology.ui.internal.viewpoints.TypingKeys;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;

/** What contains what: nodes in their hosts, groups with their members, and so on, with a filter above. */
public final class TreeView implements TopologyView {

    private final DocumentSession session;
    private final Viewpoint viewpoint;
    private final Composite control;
    private final Text filter;
    private final TopologyTree tree;
    private Set<String> shown = Set.of();

    private TreeView(Composite parent, DocumentSession session, Viewpoint viewpoint, IActionBars bars) {
        this.session = session;
        this.viewpoint = viewpoint;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(control);
        filter = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Tree_filter);
        Accessibility.name(filter, Messages.Tree_filter);
        ControlIds.tag(filter, "topology.tree.filter"); //$NON-NLS-1$
        GridDataFactory.swtDefaults().hint(240, SWT.DEFAULT).indent(6, 4).applyTo(filter);
        TypingKeys.leaveTo(filter, bars);
        tree = TopologyTree.create(control, session, true);
        Accessibility.name(tree.viewer().getTree(), viewpoint.title());
        ControlIds.tag(tree.viewer().getTree(), "topology.tree"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.viewer().getTree());
    }

    /** {@return the tree, which follows the session until it is disposed} */
    public static TreeView create(Composite parent, DocumentSession session, Viewpoint viewpoint, IActionBars bars) {
        TreeView view = new TreeView(parent, session, viewpoint, bars);
        view.connect();
        return view;
    }

    private void connect() {
        tree.viewer().setFilters(new Wanted());
        filter.addModifyListener(event -> filterChanged());
        Refreshing.keep(control, session, this::refresh);
        tree.viewer().expandAll();
    }

    private void refresh() {
        Set<String> nodes = new HashSet<>();
        Facts.of(session).nodes().stream().filter(viewpoint::shows).forEach(node -> nodes.add(node.node().getName()));
        if (!nodes.equals(shown)) {
            shown = nodes;
            tree.viewer().refresh();
        }
    }

    private void filterChanged() {
        tree.viewer().refresh();
        tree.viewer().expandAll();
    }

    @Override
    public boolean find() {
        filter.setFocus();
        filter.selectAll();
        return true;
    }

    @Override
    public Control control() {
        return control;
    }

    @Override
    public void setFocus() {
        tree.viewer().getTree().setFocus();
    }

    /** Leaves what the viewpoint shows and the filter names, with what is around it. */
    private final class Wanted extends ViewerFilter {

        @Override
        public boolean select(Viewer viewer, Object parent, Object element) {
            return isWanted((TreeViewer) viewer, element);
        }

        private boolean isWanted(TreeViewer viewer, Object element) {
            ITreeContentProvider content = (ITreeContentProvider) viewer.getContentProvider();
            return isNamed(element) && !(element instanceof Selected.Node node && !shown.contains(node.name()))
                    || Arrays.stream(content.getChildren(element)).anyMatch(child -> isWanted(viewer, child));
        }

        private boolean isNamed(Object element) {
            String words = filter.getText().toLowerCase(Locale.ROOT).strip();
            return words.isEmpty() || tree.text(element).toLowerCase(Locale.ROOT).contains(words);
        }
    }
}
