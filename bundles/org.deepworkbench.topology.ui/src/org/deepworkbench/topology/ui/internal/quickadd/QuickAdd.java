package org.deepworkbench.topology.ui.internal.quickadd;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.ui.internal.canvas.AddRequest;
import org.deepworkbench.topology.ui.internal.canvas.CanvasControl;
import org.deepworkbench.topology.ui.internal.library.LibraryModel;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Joint;
import org.deepworkbench.topology.ui.internal.session.Legality;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.osgi.util.NLS;

/**
 * Adds a node by a few letters, without leaving the canvas: at the place of a gesture, or connected with the selected
 * node. Placing and connecting is one step that can be undone.
 */
public final class QuickAdd {

    private static final int BELOW = 8;

    private final DocumentSession session;
    private final LibraryModel library;
    private final CanvasControl canvas;
    private final Places places;
    private final OfferLabels labels;

    /**
     * @param session   what is added to
     * @param library   what can be added
     * @param canvas    where it is shown
     * @param resources owns the images
     */
    public QuickAdd(DocumentSession session, LibraryModel library, CanvasControl canvas, ResourceManager resources) {
        this.session = session;
        this.library = library;
        this.canvas = canvas;
        this.places = new Places(session);
        this.labels = new OfferLabels(resources, library::details);
    }

    /** Asks what shall be added, and adds it. */
    public void ask(AddRequest request) {
        switch (request) {
            case AddRequest.AtPlace at -> ask(at(at.place()), at.place(), ""); //$NON-NLS-1$
            case AddRequest.FromRequirement from -> node(from.node())
                    .ifPresent(node -> ask(meeting(node, from.requirement(), from.place()), from.place(), "")); //$NON-NLS-1$
            case AddRequest.FromCapability from -> node(from.node())
                    .ifPresent(node -> ask(needing(node, from.capability(), from.place()), from.place(), "")); //$NON-NLS-1$
            case AddRequest.Typed typed -> typed(typed.text());
        }
    }

    private void typed(String text) {
        List<String> selected = canvas.selectedNodes();
        Optional<Node> single = selected.size() == 1 ? node(selected.get(0)) : Optional.empty();
        if (single.isPresent()) {
            ask(around(single.get()), places.below(single.get().name()).translate(0, BELOW), text);
        } else {
            Point place = canvas.pointed().orElseGet(canvas::middle);
            ask(at(place), place, text);
        }
    }

    private Optional<Node> node(String name) {
        return session.canvas().state().diagram().node(name);
    }

    private Question at(Point place) {
        List<Node> containers = places.containersAt(place);
        String title = containers.stream().findFirst()
                .map(container -> NLS.bind(Messages.Title_inside, container.name())).orElse(Messages.Title_at);
        return new Question(title, items -> offers().anywhere(items, containers), Optional.empty(), offer -> place);
    }

    private Question meeting(Node node, String requirement, Point place) {
        return new Question(NLS.bind(Messages.Title_meeting, requirement, node.name()),
                items -> offers().meeting(items, node, requirement), Optional.empty(), offer -> place);
    }

    private Question needing(Node node, String capability, Point place) {
        return new Question(NLS.bind(Messages.Title_needing, capability, node.name()),
                items -> offers().needing(items, node, capability), Optional.empty(),
                offer -> offer.joint() instanceof Joint.Inside ? places.beside(node.name(), offer) : place);
    }

    private Question around(Node node) {
        return new Question(NLS.bind(Messages.Title_around, node.name()), items -> offers().around(items, node),
                Optional.of(node.name()), offer -> places.beside(node.name(), offer));
    }

    private Offers offers() {
        return new Offers(new Legality(session.document().types()));
    }

    private void ask(Question question, Point near, String typed) {
        List<Offer> fitting = question.fitting().apply(library.search().items());
        List<Offer> everything = question.about().isEmpty() ? fitting
                : offers().anywhere(library.search().items(), List.of());
        OfferSearch search = new OfferSearch(library.search(), fitting, everything);
        new QuickAddPopup(canvas.control().getShell(), new QuickAddPopup.Setup(question, typed, canvas.onScreen(near),
                (text, all) -> search.find(text, all, library.memory().preferred()),
                offer -> add(offer, question.place().apply(offer))), labels).open();
    }

    private void add(Offer offer, Point place) {
        Optional<Edit> edit = session.actions().add(offer.item(), offer.joint(), place);
        if (edit.filter(session::run).isPresent()) {
            library.memory().used(offer.item());
        }
        canvas.viewer().getControl().setFocus();
    }
}
