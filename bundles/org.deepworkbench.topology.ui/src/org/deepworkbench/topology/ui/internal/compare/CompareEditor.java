package org.deepworkbench.topology.ui.internal.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.diff.Change;
import org.deepworkbench.topology.ui.internal.HelpContexts;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

/** Two versions of a topology side by side, and below them everything in which they differ. Nothing can be changed. */
public final class CompareEditor extends EditorPart {

    /** Id of the editor. */
    public static final String ID = "org.deepworkbench.topology.ui.compare"; //$NON-NLS-1$

    private static final int[] CANVASES_AND_TABLE = {70, 30};

    private SideCanvas older;
    private SideCanvas newer;
    private ChangeTable table;
    private boolean selecting;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        Comparison comparison = ((CompareInput) getEditorInput()).comparison();
        NodeMarks marks = NodeMarks.of(comparison.changes());
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        Label summary = new Label(page, SWT.NONE);
        summary.setText(summary(comparison.changes()));
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 6).applyTo(summary);
        SashForm halves = new SashForm(page, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        SashForm sides = new SashForm(halves, SWT.HORIZONTAL | SWT.SMOOTH);
        older = new SideCanvas(sides, this, "compare.older", comparison.older(), marks.older()); //$NON-NLS-1$
        newer = new SideCanvas(sides, this, "compare.newer", comparison.newer(), marks.newer()); //$NON-NLS-1$
        table = new ChangeTable(halves, comparison.changes());
        halves.setWeights(CANVASES_AND_TABLE);
        HelpContexts.COMPARE.on(page);
        connect(comparison.changes());
    }

    private static String summary(List<Change> changes) {
        return switch (changes.size()) {
            case 0 -> Messages.Compare_same;
            case 1 -> Messages.Compare_one;
            default -> NLS.bind(Messages.Compare_several, changes.size());
        };
    }

    private void connect(List<Change> changes) {
        Map<String, String> oldNames = NodeMarks.oldNames(changes);
        table.whenSelected(chosen -> once(() -> {
            Optional<String> node = chosen.flatMap(change -> NodeMarks.node(change.subject()));
            older.select(node.map(name -> oldNames.getOrDefault(name, name)));
            newer.select(node);
        }));
        newer.whenSelected(names -> once(() -> table.select(changesOf(names, changes))));
        older.whenSelected(names -> once(() -> table.select(changesOf(names.stream()
                .map(name -> newName(name, oldNames)).toList(), changes))));
    }

    private static String newName(String old, Map<String, String> oldNames) {
        return oldNames.entrySet().stream().filter(entry -> entry.getValue().equals(old)).map(Map.Entry::getKey)
                .findFirst().orElse(old);
    }

    private static List<Change> changesOf(List<String> nodes, List<Change> changes) {
        return changes.stream().filter(change -> NodeMarks.node(change.subject()).filter(nodes::contains).isPresent())
                .toList();
    }

    /** A selection here makes one there, which is no choice of a person's. */
    private void once(Runnable select) {
        if (!selecting) {
            selecting = true;
            select.run();
            selecting = false;
        }
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // nothing can be changed here
    }

    @Override
    public void doSaveAs() {
        // nothing can be changed here
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
