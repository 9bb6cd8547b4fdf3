package org.deepworkbench.topology.ui.internal.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;

/** Edits the list of libraries: what is in it, and in which order. */
final class LibraryList {

    private final List<Library> libraries = new ArrayList<>();
    private final TableViewer table;
    private final Button remove;
    private final Button up;
    private final Button down;

    LibraryList(Composite parent) {
        Composite area = PageParts.area(parent, Messages.ImportsPage_libraries);
        table = new TableViewer(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setLabelProvider(new LibraryLabels());
        table.setInput(libraries);
        table.addSelectionChangedListener(event -> enable());
        ControlIds.tag(table.getTable(), "imports.libraries"); //$NON-NLS-1$
        Accessibility.name(table.getTable(), Messages.ImportsPage_libraries);
        GridDataFactory.fillDefaults().grab(true, true).hint(320, 90).applyTo(table.getTable());
        Composite buttons = PageParts.buttons(area);
        PageParts.button(buttons, Messages.ImportsPage_addProject, "imports.addProject", this::addProject); //$NON-NLS-1$
        PageParts.button(buttons, Messages.ImportsPage_addFolder, "imports.addFolder", this::addFolder); //$NON-NLS-1$
        remove = PageParts.button(buttons, Messages.ImportsPage_removeLibrary, "imports.removeLibrary", //$NON-NLS-1$
                () -> change(this::remove));
        up = PageParts.button(buttons, Messages.ImportsPage_up, "imports.up", () -> change(() -> move(-1))); //$NON-NLS-1$
        down = PageParts.button(buttons, Messages.ImportsPage_down, "imports.down", () -> change(() -> move(1))); //$NON-NLS-1$
        enable();
    }

    /** {@return the libraries as the list shows them} */
    List<Library> libraries() {
        return List.copyOf(libraries);
    }

    void show(List<Library> shown) {
        change(() -> {
            libraries.clear();
            libraries.addAll(shown);
        });
    }

    private void addProject() {
        ContainerSelectionDialog dialog = new ContainerSelectionDialog(table.getControl().getShell(),
                ResourcesPlugin.getWorkspace().getRoot(), false, Messages.ImportsPage_chooseProject);
        dialog.setTitle(Messages.ImportsPage_libraries);
        if (dialog.open() == ContainerSelectionDialog.OK) {
            Stream.of(dialog.getResult()).map(IPath.class::cast).map(Library.InWorkspace::new).forEach(this::add);
        }
    }

    private void addFolder() {
        DirectoryDialog dialog = new DirectoryDialog(table.getControl().getShell(), SWT.SHEET);
        dialog.setText(Messages.ImportsPage_libraries);
        dialog.setMessage(Messages.ImportsPage_chooseFolder);
        String chosen = dialog.open();
        if (chosen != null) {
            add(new Library.OnDisk(Path.of(chosen)));
        }
    }

    private void add(Library library) {
        if (!libraries.contains(library)) {
            change(() -> libraries.add(library));
        }
        table.setSelection(new StructuredSelection(library), true);
    }

    private void remove() {
        libraries.removeAll(table.getStructuredSelection().toList());
    }

    private void move(int by) {
        int from = table.getTable().getSelectionIndex();
        Collections.swap(libraries, from, from + by);
    }

    private void change(Runnable change) {
        change.run();
        table.refresh();
        enable();
    }

    private void enable() {
        int selected = table.getTable().getSelectionCount();
        int first = table.getTable().getSelectionIndex();
        remove.setEnabled(selected > 0);
        up.setEnabled(selected == 1 && first > 0);
        down.setEnabled(selected == 1 && first < libraries.size() - 1);
    }
}
