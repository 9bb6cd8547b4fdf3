package org.deepworkbench.topology.ui.internal.viewpoints.diagram;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.DocumentChange;
import org.deepworkbench.topology.core.picture.Nesting;
import org.deepworkbench.topology.core.picture.NodeIcon;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.core.viewpoint.Colour;
import org.deepworkbench.topology.core.viewpoint.EdgeLook;
import org.deepworkbench.topology.core.viewpoint.EdgeMapping.Dash;
import org.deepworkbench.topology.core.viewpoint.Layer;
import org.deepworkbench.topology.core.viewpoint.NodeFacts;
import org.deepworkbench.topology.core.viewpoint.NodeLook;
import org.deepworkbench.topology.core.viewpoint.Viewpoint;
import org.deepworkbench.topology.ui.internal.canvas.Adornment;
import org.deepworkbench.topology.ui.internal.canvas.CanvasControl;
import org.deepworkbench.topology.ui.internal.canvas.Layers;
import org.deepworkbench.topology.ui.internal.figures.Accents;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.SessionListener;
import org.deepworkbench.ui.Palette;
import org.eclipse.swt.graphics.Color;

/** Draws the diagram as a viewpoint says: without hidden layers and filtered nodes, with icons and colours. */
public final class DiagramRules implements SessionListener {

    private static final Map<Dash, List<Integer>> STROKES = Map.of(Dash.SOLID, List.of(), Dash.DASHED, List.of(7, 4),
            Dash.DOTTED, List.of(2, 3));

    private final DocumentSession session;
    private final CanvasControl canvas;
    private final Accents accents;
    private final LiveFacts facts;
    private final Map<String, Set<String>> hidden = new HashMap<>();
    private Viewpoint viewpoint;

    /**
     * @param viewpoint what is shown at first
     * @param session   what is drawn
     * @param canvas    where
     * @param accents   what stands out there
     */
    public DiagramRules(Viewpoint viewpoint, DocumentSession session, CanvasControl canvas, Accents accents) {
        this.viewpoint = viewpoint;
        this.session = session;
        this.canvas = canvas;
        this.accents = accents;
        facts = new LiveFacts(session);
        if (!isPlain()) {
            apply();
        }
    }

    /** Draws as another viewpoint says; one that is no diagram changes nothing. */
    public void follow(Viewpoint changed) {
        if (changed.representation() == viewpoint.representation() && !changed.equals(viewpoint)) {
            viewpoint = changed;
            apply();
        }
    }

    /** {@return the layers that can be shown and hidden} */
    public List<Layer> layers() {
        return viewpoint.layers();
    }

    /** {@return whether a layer is drawn} */
    public boolean isShown(Layer layer) {
        Layers now = session.canvas().state().layers();
        return !hidden().contains(layer.name()) && adornments(layer).stream().allMatch(now::shows);
    }

    /** Shows or hides a layer. */
    public void show(Layer layer, boolean shown) {
        if (shown) {
            hidden().remove(layer.name());
        } else {
            hidden().add(layer.name());
        }
        draw(session.canvas().state().layers().with(adornments(layer), shown));
    }

    /** A viewpoint's layers stay as a person left them, while the editor is open. */
    private Set<String> hidden() {
        return hidden.computeIfAbsent(viewpoint.name(), name -> {
            Set<String> first = new HashSet<>();
            viewpoint.layers().stream().filter(layer -> !layer.shown()).forEach(layer -> first.add(layer.name()));
            return first;
        });
    }

    private boolean isPlain() {
        return hidden().isEmpty() && viewpoint.filter().isEmpty();
    }

    private void apply() {
        facts.forget();
        Layers layers = session.canvas().state().layers();
        for (Layer layer : viewpoint.layers()) {
            layers = layers.with(adornments(layer), !hidden().contains(layer.name()));
        }
        Nesting before = session.document().layout().nesting();
        draw(layers);
        accent();
        if (!before.equals(viewpoint.nesting())) {
            canvas.fit();
        }
    }

    private void draw(Layers layers) {
        session.show(isPlain() ? layers.withHidden(node -> false, link -> false)
                : layers.withHidden(this::isHidden, this::isHidden), viewpoint.nesting());
    }

    private boolean isHidden(Node node) {
        Optional<NodeFacts> known = facts.of(node);
        return known.isPresent() && (!viewpoint.shows(known.get())
                || viewpoint.layers().stream().anyMatch(layer -> isHiddenBy(layer, known.get())));
    }

    private boolean isHiddenBy(Layer layer, NodeFacts node) {
        return hidden().contains(layer.name()) && layer.has(node);
    }

    private boolean isHidden(Link link) {
        return viewpoint.layers().stream().anyMatch(
                layer -> hidden().contains(layer.name()) && layer.has(link, session.document().types()));
    }

    private static Set<Adornment> adornments(Layer layer) {
        Set<Adornment> adornments = new HashSet<>();
        layer.signs().forEach(sign -> adornments.add(switch (sign) {
            case PROBLEMS -> Adornment.BADGES;
            case POLICIES -> Adornment.POLICIES;
            case GROUPS -> Adornment.GROUPS;
            case NOTES -> Adornment.NOTES;
        }));
        return adornments;
    }

    @Override
    public void documentChanged(DocumentChange change) {
        if (change.modelChanged()) {
            accent();
        }
    }

    /** What a viewpoint says of problems may now be true of other nodes. */
    @Override
    public void problemsChanged() {
        facts.forget();
        if (!viewpoint.filter().isEmpty()) {
            session.show(session.canvas().state().layers());
        }
        accent();
    }

    private void accent() {
        Map<String, Accents.OfNode> nodes = new HashMap<>();
        if (!viewpoint.nodes().isEmpty() || !viewpoint.styles().isEmpty()) {
            facts.all().nodes().forEach(node -> {
                NodeLook look = viewpoint.look(node);
                if (!look.equals(NodeLook.PLAIN)) {
                    nodes.put(node.node().getName(),
                            new Accents.OfNode(look.icon().map(NodeIcon::symbol), look.colour().map(this::shade)));
                }
            });
        }
        if (accents.set(nodes, lines())) {
            canvas.accentsChanged();
        }
    }

    private Map<String, Accents.OfLines> lines() {
        Map<String, Accents.OfLines> lines = new HashMap<>();
        if (!viewpoint.edges().isEmpty()) {
            for (Link link : session.canvas().state().diagram().whole().lines()) {
                lines.computeIfAbsent(link.relationship(),
                        type -> accent(viewpoint.look(type, session.document().types())));
            }
        }
        return lines;
    }

    private Accents.OfLines accent(EdgeLook look) {
        return new Accents.OfLines(look.colour().map(this::shade), look.dash().map(STROKES::get), look.label());
    }

    private Color shade(Colour colour) {
        int rgb = colour.on(Palette.isDark(canvas.viewer().getControl()));
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
