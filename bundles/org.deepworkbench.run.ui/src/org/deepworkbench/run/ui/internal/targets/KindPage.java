package org.deepworkbench.run.ui.internal.targets;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Icons;
import org.deepworkbench.ui.TwoLineRow;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;

/** Asks what kind of place a new target is. */
final class KindPage extends WizardPage {

    private final List<Kind> kinds;
    private TableViewer viewer;

    KindPage(List<Kind> kinds) {
        super("kind"); //$NON-NLS-1$
        this.kinds = kinds;
        setTitle(Messages.KindPage_title);
        setDescription(kinds.isEmpty() ? Messages.KindPage_none : Messages.KindPage_description);
        setPageComplete(false);
    }

    /** {@return what is chosen; empty as long as nothing is} */
    Optional<Kind> kind() {
        return Optional.ofNullable((Kind) viewer.getStructuredSelection().getFirstElement());
    }

    @Override
    public void createControl(Composite parent) {
        viewer = new TableViewer(parent, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        Accessibility.name(viewer.getTable(), Messages.KindPage_title);
        ControlIds.tag(viewer.getTable(), "target.kinds"); //$NON-NLS-1$
        TwoLineRow.install(viewer, kind -> row((Kind) kind));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setInput(kinds);
        viewer.addSelectionChangedListener(event -> setPageComplete(kind().isPresent()));
        viewer.addDoubleClickListener(event -> getContainer().showPage(getNextPage()));
        if (!kinds.isEmpty()) {
            viewer.setSelection(new StructuredSelection(kinds.getFirst()));
        }
        PlatformUI.getWorkbench().getHelpSystem().setHelp(viewer.getTable(), TargetWizard.HELP);
        setControl(viewer.getTable());
    }

    private static TwoLineRow.Content row(Kind kind) {
        return new TwoLineRow.Content(Icons.CLOUD, kind.engine().label(), kind.description(), Optional.empty(),
                kind.description());
    }
}
