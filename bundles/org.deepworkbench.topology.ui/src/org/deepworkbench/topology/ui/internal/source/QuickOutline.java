package org.deepworkbench.topology.ui.internal.source;

import java.util.Arrays;
import java.util.Optional;
import org.deepworkbench.topology.core.assist.HumpPattern;
import org.deepworkbench.topology.ui.internal.outline.TopologyTree;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The outline over the text: type a few letters of a name and go there. */
final class QuickOutline extends PopupDialog {

    private static final Point LEAST = new Point(380, 360);

    private final DocumentSession session;
    private Text letters;
    private TreeViewer tree;

    QuickOutline(Shell parent, DocumentSession session) {
        super(parent, INFOPOPUPRESIZE_SHELLSTYLE, true, true, true, false, false, null, Messages.Outline_hint);
        this.session = session;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        letters = ControlIds.tag(new Text(area, SWT.SEARCH), "topology.quickOutline"); //$NON-NLS-1$
        letters.setMessage(Messages.Outline_letters);
        Accessibility.name(letters, Messages.Outline_letters);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(letters);
        tree = TopologyTree.create(area, session, true).viewer();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getTree());
        tree.addFilter(new Names());
        letters.addModifyListener(event -> filter());
        letters.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> close()));
        letters.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.getTree().setFocus();
            }
        }));
        tree.addOpenListener(event -> close());
        return area;
    }

    /** The best match is selected, and so shown in the text. */
    private void filter() {
        tree.refresh();
        tree.expandAll();
        ITreeContentProvider content = (ITreeContentProvider) tree.getContentProvider();
        if (!letters.getText().isEmpty()) {
            first(content, content.getElements(session))
                    .ifPresent(found -> tree.setSelection(new StructuredSelection(found), true));
        }
    }

    private Optional<Object> first(ITreeContentProvider content, Object[] elements) {
        return Arrays.stream(elements)
                .flatMap(element -> (matches(element) ? Optional.of(element)
                        : first(content, content.getChildren(element))).stream())
                .findFirst();
    }

    private boolean matches(Object element) {
        HumpPattern pattern = new HumpPattern(letters.getText().strip());
        return switch (element) {
            case Selected.Node node -> pattern.rank(node.name()).isPresent();
            case Selected.Input input -> pattern.rank(input.name()).isPresent();
            case Selected.Output output -> pattern.rank(output.name()).isPresent();
            default -> false;
        };
    }

    @Override
    protected Control getFocusControl() {
        return letters;
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.max(size.x, LEAST.x), LEAST.y);
    }

    /** Keeps what matches, and what holds it. */
    private final class Names extends ViewerFilter {

        @Override
        public boolean select(Viewer viewer, Object parent, Object element) {
            ITreeContentProvider content = (ITreeContentProvider) tree.getContentProvider();
            return letters.getText().isBlank() || matches(element)
                    || first(content, content.getChildren(element)).isPresent();
        }
    }
}
