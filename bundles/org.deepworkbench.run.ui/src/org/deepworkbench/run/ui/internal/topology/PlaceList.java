package org.deepworkbench.run.ui.internal.topology;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.targets.Health;
import org.deepworkbench.run.ui.internal.targets.TargetWords;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Icons;
import org.deepworkbench.ui.TwoLineRow;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/** The targets to choose from, with how they are; those that refuse the topology stand back, with the reason. */
final class PlaceList {

    private static final int MOST_SHOWN = 3;

    private final TableViewer viewer;
    private Map<String, Fault> refused = Map.of();

    /**
     * @param parent has a grid layout of two columns
     * @param places at least one
     * @param chosen name of the one that is chosen at first; the first one if there is none of that name
     */
    PlaceList(Composite parent, List<Place> places, Optional<String> chosen) {
        viewer = new TableViewer(parent, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        Table table = ControlIds.tag(viewer.getTable(), "run.target"); //$NON-NLS-1$
        Accessibility.name(table, Messages.RunDialog_target);
        TwoLineRow.install(viewer, place -> row((Place) place));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setInput(places);
        Place first = places.stream().filter(place -> chosen.filter(place.name()::equals).isPresent()).findFirst()
                .orElse(places.getFirst());
        viewer.setSelection(new StructuredSelection(first), true);
        int height = Math.min(MOST_SHOWN, places.size()) * table.getItemHeight() + 4;
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(SWT.DEFAULT, height).applyTo(table);
    }

    Place chosen() {
        return (Place) viewer.getStructuredSelection().getFirstElement();
    }

    void onChange(Runnable listener) {
        viewer.addSelectionChangedListener(event -> {
            if (!event.getStructuredSelection().isEmpty()) {
                listener.run();
            }
        });
    }

    /** Shows which of them refuse the topology, and why. */
    void show(Map<String, Fault> refusedBy) {
        if (!refusedBy.equals(refused)) {
            refused = refusedBy;
            viewer.refresh();
        }
    }

    private TwoLineRow.Content row(Place place) {
        KnownTarget known = place.known();
        Health health = Health.of(known);
        Optional<Fault> refusal = Optional.ofNullable(refused.get(place.name()));
        boolean asked = known.lastProbe().isPresent();
        String detail = refusal.map(fault -> NLS.bind(Messages.PlaceList_refused, fault.what()))
                .orElse(asked ? health.text() : known.engine().label());
        Optional<Icons> mark = refusal.isPresent() ? Optional.of(Icons.STOPPED)
                : Optional.of(health.icon()).filter(icon -> asked);
        return new TwoLineRow.Content(TargetWords.icon(known), TargetWords.name(known), detail, mark, detail,
                refusal.isPresent());
    }
}
