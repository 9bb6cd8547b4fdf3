package org.deepworkbench.topology.ui.internal.editor;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.diagnostic.Severity;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.TopologyImages;
import org.deepworkbench.topology.ui.internal.runtime.RuntimeBar;
import org.deepworkbench.topology.ui.internal.runtime.RuntimeView;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.SessionListener;
import org.deepworkbench.topology.ui.internal.viewpoints.ViewStack;
import org.deepworkbench.topology.ui.internal.viewpoints.Zoomable;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;

/** The strip above the views: the switch between them, how many problems there are and the zoom; below, the commands. */
final class EditorTools implements SessionListener {

    private static final String TOOLBAR = "org.deepworkbench.topology.ui.diagram"; //$NON-NLS-1$

    private final Composite control;
    private final Composite viewpoints;
    private final DocumentSession session;
    private final ResourceManager resources;
    private final Label icon;
    private final Link summary;
    private final Label zoom;
    private final Set<Zoomable> followed = new HashSet<>();
    private Optional<Zoomable> zoomed = Optional.empty();

    /**
     * @param parent    where the strip goes
     * @param session   whose problems are counted
     * @param resources owns the images
     * @param problems  shows the problems in full
     * @param runtime   how the nodes are doing where the topology runs
     */
    EditorTools(Composite parent, DocumentSession session, ResourceManager resources, Runnable problems,
            RuntimeView runtime) {
        this.session = session;
        this.resources = resources;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(6, 2).spacing(6, 0).applyTo(control);
        viewpoints = new Composite(control, SWT.NONE);
        viewpoints.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(viewpoints);
        new RuntimeBar(control, runtime, resources);
        icon = new Label(control, SWT.NONE);
        summary = new Link(control, SWT.NONE);
        summary.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> problems.run()));
        ControlIds.tag(summary, "topology.problems"); //$NON-NLS-1$
        zoom = ControlIds.tag(new Label(control, SWT.RIGHT), "topology.zoom"); //$NON-NLS-1$
        GridDataFactory.swtDefaults().hint(48, SWT.DEFAULT).applyTo(zoom);
        ToolBar tools = ControlIds.tag(ToolBars.create(control, TOOLBAR), "topology.tools"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).span(5, 1).applyTo(tools);
        problemsChanged();
    }

    /** Shows the zoom of the view on top from now on, and nothing for one that cannot be zoomed. */
    void follow(ViewStack views) {
        views.addListener(viewpoint -> showZoom(views.view().zoom()));
        showZoom(views.view().zoom());
    }

    private void showZoom(Optional<Zoomable> view) {
        zoomed = view;
        view.filter(followed::add).ifPresent(added -> added.whenZoomed(factor -> showZoom()));
        showZoom();
    }

    private void showZoom() {
        if (!zoom.isDisposed()) {
            zoom.setText(zoomed.map(view -> NLS.bind(Messages.Tools_zoom, Math.round(view.factor() * 100)))
                    .orElse("")); //$NON-NLS-1$
        }
    }

    /** {@return the place for the switch between viewpoints} */
    Composite viewpoints() {
        return viewpoints;
    }

    /** {@return the strip} */
    Composite control() {
        return control;
    }

    @Override
    public void problemsChanged() {
        long errors = count(Severity.ERROR);
        long warnings = count(Severity.WARNING);
        String sign = errors > 0 ? "error" : "warning"; //$NON-NLS-1$ //$NON-NLS-2$
        icon.setImage(errors + warnings == 0 ? Icons.GOOD.image() : resources.create(TopologyImages.object(sign)));
        summary.setText(text(errors, warnings, count(Severity.INFO)));
        control.layout(true, true);
    }

    private long count(Severity severity) {
        return session.problems().stream().filter(problem -> problem.severity() == severity).count();
    }

    private static String text(long errors, long warnings, long notes) {
        String counts = Stream.of(words(errors, Messages.Tools_oneError, Messages.Tools_errors),
                words(warnings, Messages.Tools_oneWarning, Messages.Tools_warnings),
                words(notes, Messages.Tools_oneNote, Messages.Tools_notes))
                .flatMap(Optional::stream).collect(Collectors.joining(", ")); //$NON-NLS-1$
        return counts.isEmpty() ? Messages.Tools_noProblems : "<a>" + counts + "</a>"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static Optional<String> words(long count, String one, String several) {
        return count == 0 ? Optional.empty() : Optional.of(count == 1 ? one : NLS.bind(several, count));
    }
}
