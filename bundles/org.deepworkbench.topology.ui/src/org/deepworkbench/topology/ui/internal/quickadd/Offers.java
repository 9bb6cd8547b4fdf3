package org.deepworkbench.topology.ui.internal.quickadd;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.ui.internal.library.LibraryItem;
import org.deepworkbench.topology.ui.internal.session.Joint;
import org.deepworkbench.topology.ui.internal.session.Legality;

/** Tells what of the library fits where a person wants to add something. Needs no display. */
final class Offers {

    private static final Joint FREE = new Joint.Free();

    private final Legality legality;

    /** @param legality what may be connected with what */
    Offers(Legality legality) {
        this.legality = legality;
    }

    /**
     * {@return everything: inside the innermost container that can host it, else for itself}
     *
     * @param items      in the order wanted
     * @param containers what is at the place, the innermost first
     */
    List<Offer> anywhere(List<LibraryItem> items, List<Node> containers) {
        return items.stream().map(item -> new Offer(item, inside(item, containers).orElse(FREE))).toList();
    }

    private Optional<Joint> inside(LibraryItem item, List<Node> containers) {
        return item instanceof LibraryItem.Type type
                ? containers.stream().filter(host -> legality.hostingRequirement(type.type(), host.type()).isPresent())
                        .<Joint>map(host -> new Joint.Inside(host.name())).findFirst()
                : Optional.empty();
    }

    /** {@return the types that meet a requirement of a node} */
    List<Offer> meeting(List<LibraryItem> items, Node node, String requirement) {
        return types(items).filter(type -> legality.fits(node.type(), requirement, type.type()))
                .map(type -> new Offer(type, new Joint.Meets(node.name(), requirement))).toList();
    }

    /**
     * {@return the types that need a capability of a node: inside it where it hosts them, else beside it; a requirement
     * that any node meets is offered only of types that have no better one}
     */
    List<Offer> needing(List<LibraryItem> items, Node node, String capability) {
        return types(items).flatMap(type -> needs(type.type(), node, capability).map(joint -> new Offer(type, joint)))
                .toList();
    }

    private Stream<Joint> needs(String type, Node node, String capability) {
        Set<String> met = legality.met(type, node.type(), capability);
        Set<String> better = new LinkedHashSet<>(met);
        better.retainAll(legality.telling(type));
        Optional<String> hosting = node.container() ? legality.hostingRequirement(type, node.type()) : Optional.empty();
        return (better.isEmpty() ? met : better).stream().map(requirement -> hosting.filter(requirement::equals)
                .<Joint>map(host -> new Joint.Inside(node.name()))
                .orElseGet(() -> new Joint.Needs(node.name(), requirement, Optional.of(capability))));
    }

    /** {@return what can be connected with a node: first what it can host, what it needs, and what needs it} */
    List<Offer> around(List<LibraryItem> items, Node node) {
        List<String> open = legality.telling(node.type()).stream().filter(name -> isOpen(node, name)).toList();
        return types(items).flatMap(type -> joints(type.type(), node, open).map(joint -> new Offer(type, joint)))
                .toList();
    }

    private boolean isOpen(Node node, String requirement) {
        return legality.allowsSeveral(node.type(), requirement) || node.requirements().stream()
                .noneMatch(anchor -> anchor.name().equals(requirement) && anchor.connected());
    }

    private Stream<Joint> joints(String type, Node node, List<String> open) {
        List<Joint> joints = new ArrayList<>();
        Optional<String> hosting = node.container() ? legality.hostingRequirement(type, node.type()) : Optional.empty();
        hosting.ifPresent(requirement -> joints.add(new Joint.Inside(node.name())));
        open.stream().filter(requirement -> legality.fits(node.type(), requirement, type))
                .forEach(requirement -> joints.add(new Joint.Meets(node.name(), requirement)));
        legality.telling(type).stream().filter(requirement -> hosting.filter(requirement::equals).isEmpty())
                .filter(requirement -> legality.fits(type, requirement, node.type()))
                .forEach(requirement -> joints.add(new Joint.Needs(node.name(), requirement)));
        return joints.stream();
    }

    private static Stream<LibraryItem.Type> types(List<LibraryItem> items) {
        return items.stream().filter(LibraryItem.Type.class::isInstance).map(LibraryItem.Type.class::cast);
    }
}
