package org.deepworkbench.topology.ui.internal.viewpoints;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.deepworkbench.topology.core.viewpoint.Representation;
import org.deepworkbench.topology.core.viewpoint.Viewpoint;
import org.deepworkbench.topology.ui.internal.HelpContexts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The views of one topology, of which one is on top. A view is made when it is first looked at; the diagram is always
 * there and serves every viewpoint of its representation. For the display thread only.
 */
public final class ViewStack {

    /** Makes the view of a viewpoint that is no diagram. */
    @FunctionalInterface
    public interface Views {

        /** {@return the view, in {@code parent}} */
        TopologyView create(Composite parent, Viewpoint viewpoint);
    }

    private final Composite control;
    private final StackLayout layout = new StackLayout();
    private final Views factory;
    private final Map<Viewpoint, TopologyView> views = new HashMap<>();
    private final List<Consumer<Viewpoint>> listeners = new CopyOnWriteArrayList<>();
    private List<Viewpoint> viewpoints;
    private Viewpoint shown;
    private TopologyView diagram;

    /**
     * @param parent     where it goes
     * @param viewpoints what can be chosen, a diagram first
     * @param factory    makes the other views
     */
    public ViewStack(Composite parent, List<Viewpoint> viewpoints, Views factory) {
        this.viewpoints = List.copyOf(viewpoints);
        this.factory = factory;
        shown = viewpoints.get(0);
        control = new Composite(parent, SWT.NONE);
        control.setLayout(layout);
    }

    /** Takes the diagram, whose control is a child of {@link #control()}, and shows it. */
    public void setDiagram(TopologyView view) {
        diagram = view;
        layout.topControl = view.control();
        control.layout();
    }

    /** {@return the control with all of it} */
    public Composite control() {
        return control;
    }

    /** {@return what can be chosen} */
    public List<Viewpoint> viewpoints() {
        return viewpoints;
    }

    /** {@return the viewpoint that is on top} */
    public Viewpoint shown() {
        return shown;
    }

    /** {@return whether the diagram is on top} */
    public boolean isDiagramShown() {
        return shown.representation() == Representation.DIAGRAM;
    }

    /** The listener is told when another viewpoint comes on top, or others can be chosen. */
    public void addListener(Consumer<Viewpoint> listener) {
        listeners.add(listener);
    }

    /** Shows a viewpoint and gives it the keyboard. */
    public void show(Viewpoint viewpoint) {
        if (!viewpoint.equals(shown)) {
            bringUp(viewpoint);
        }
        view().setFocus();
    }

    /** Shows the first diagram, unless one is shown already. */
    public void showDiagram() {
        if (!isDiagramShown()) {
            show(viewpoints.get(0));
        }
    }

    /** Shows the viewpoint so many places after the one that is shown, or before it; in a circle. */
    public void step(int places) {
        int now = viewpoints.indexOf(shown);
        show(viewpoints.get(Math.floorMod(now + places, viewpoints.size())));
    }

    private void bringUp(Viewpoint viewpoint) {
        shown = viewpoint;
        Control top = view().control();
        layout.topControl = top;
        control.layout();
        listeners.forEach(listener -> listener.accept(viewpoint));
    }

    /** {@return the view on top} */
    public TopologyView view() {
        return shown.representation() == Representation.DIAGRAM ? diagram
                : views.computeIfAbsent(shown, this::create);
    }

    private TopologyView create(Viewpoint viewpoint) {
        TopologyView view = factory.create(control, viewpoint);
        HelpContexts.VIEWPOINTS.on(view.control());
        return view;
    }

    /**
     * Offers other viewpoints from now on. Views of viewpoints that are no longer there go; where that is the one on
     * top, the one of the same name takes its place, or else the diagram.
     *
     * @param changed what can be chosen, a diagram first
     */
    public void setViewpoints(List<Viewpoint> changed) {
        viewpoints = List.copyOf(changed);
        Viewpoint before = shown;
        Optional<Viewpoint> same = viewpoints.stream().filter(each -> each.name().equals(before.name())).findFirst();
        bringUp(same.orElse(viewpoints.get(0)));
        views.keySet().removeIf(viewpoint -> {
            boolean gone = !viewpoints.contains(viewpoint);
            if (gone) {
                views.get(viewpoint).control().dispose();
            }
            return gone;
        });
    }
}
