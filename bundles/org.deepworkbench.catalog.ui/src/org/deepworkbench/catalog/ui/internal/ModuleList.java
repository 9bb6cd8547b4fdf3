package org.deepworkbench.catalog.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Icons;
import org.deepworkbench.ui.TwoLineRow;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;

/** The modules that the search finds. A module can be dragged onto a canvas, where it arrives as a catalog module. */
final class ModuleList {

    private final TableViewer viewer;
    private List<CatalogModule> modules = List.of();
    private ModuleSearch search = ModuleSearch.of(""); //$NON-NLS-1$

    ModuleList(Composite parent) {
        viewer = new TableViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
        ControlIds.tag(viewer.getTable(), "catalog.modules"); //$NON-NLS-1$
        Accessibility.name(viewer.getTable(), Messages.ModuleList_name);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        TwoLineRow.install(viewer, module -> row((CatalogModule) module));
        viewer.addDragSupport(DND.DROP_COPY, new Transfer[] {LocalSelectionTransfer.getTransfer()}, new Drag());
    }

    TableViewer viewer() {
        return viewer;
    }

    /** @param listener hears of each selection; empty if nothing is selected any more */
    void onSelect(Consumer<Optional<CatalogModule>> listener) {
        viewer.addSelectionChangedListener(event -> listener.accept(selected()));
    }

    Optional<CatalogModule> selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof CatalogModule module
                ? Optional.of(module) : Optional.empty();
    }

    /** Shows other modules, as far as the search finds them. */
    void show(List<CatalogModule> all) {
        modules = all;
        refresh();
    }

    /** {@return how many modules the search finds} */
    int search(ModuleSearch words) {
        search = words;
        return refresh();
    }

    /** The selection stays if its module is still there; otherwise the first one found is selected. */
    private int refresh() {
        Optional<String> before = selected().map(CatalogModule::id);
        List<CatalogModule> found = modules.stream().filter(search::finds).toList();
        viewer.setInput(found);
        found.stream().filter(module -> before.equals(Optional.of(module.id()))).findFirst()
                .or(() -> found.stream().findFirst())
                .ifPresent(module -> viewer.setSelection(new StructuredSelection(module), true));
        return found.size();
    }

    /** Icon, title and where it runs; below, as much of the summary as there is room for. */
    private static TwoLineRow.Content row(CatalogModule module) {
        Place place = Place.of(module);
        return new TwoLineRow.Content(Icons.MODULE, module.title(), module.summary(), Optional.of(place.icon()),
                module.summary() + "\n(" + place.words() + ')'); //$NON-NLS-1$
    }

    private final class Drag extends DragSourceAdapter {
        @Override
        public void dragStart(DragSourceEvent event) {
            event.doit = selected().filter(module -> !module.image().isEmpty()).isPresent();
            if (event.doit) {
                LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
            }
        }

        @Override
        public void dragSetData(DragSourceEvent event) {
            event.data = LocalSelectionTransfer.getTransfer().getSelection();
        }

        @Override
        public void dragFinished(DragSourceEvent event) {
            LocalSelectionTransfer.getTransfer().setSelection(null);
        }
    }
}
