package org.deepworkbench.topology.ui.internal.canvas;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.picture.Bends;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.ui.internal.diagram.AreaKey;
import org.deepworkbench.topology.ui.internal.library.LibraryItem;
import org.deepworkbench.topology.ui.internal.session.Joint;
import org.eclipse.draw2d.geometry.Point;

/** Turns what a hand does on the canvas into edits of the topology. Asking changes nothing. */
public interface CanvasActions {

    /**
     * @param places where nodes shall be, each from its host's upper left corner
     * @return the edit that moves them
     */
    Edit move(Map<String, Point> places);

    /**
     * @param places likewise
     * @param series the same for all that are to be undone together
     * @return the edit that moves them by a little
     */
    Edit nudge(Map<String, Point> places, Object series);

    /**
     * @param places where nodes shall be, from the upper left corner of {@code host}
     * @param host   the node they shall be hosted on, or nothing for none
     * @return the edit that moves them there; nothing if one of them cannot be hosted there
     */
    Optional<Edit> moveInto(Map<String, Point> places, Optional<String> host);

    /**
     * @param item  what shall be added
     * @param host  the node it shall be hosted on, or nothing
     * @param place where, from the upper left corner of {@code host}
     * @return the edit that adds it; nothing if it cannot be hosted there
     */
    Optional<Edit> add(LibraryItem item, Optional<String> host, Point place);

    /**
     * @param item  what shall be added
     * @param joint how it shall belong to what is there
     * @param place where, in the diagram
     * @return the edit that adds and connects it as one step; nothing if it cannot be connected so
     */
    Optional<Edit> add(LibraryItem item, Joint joint, Point place);

    /** {@return a place in a container below the nodes that are there, from its upper left corner} */
    Point freeInside(String container);

    /** {@return the edit that connects a requirement to a node} */
    default Edit connect(String node, String requirement, String target) {
        return connect(node, requirement, target, Optional.empty());
    }

    /** {@return the edit that connects a requirement to a node, by that of its capabilities if one is given} */
    Edit connect(String node, String requirement, String target, Optional<String> capability);

    /** {@return whether a line can begin elsewhere without losing what its requirement says besides where it leads} */
    boolean canBeginElsewhere(Link link);

    /** {@return the edit that leads an end of an existing line elsewhere} */
    Edit reconnect(Link link, LineEnds ends);

    /** {@return the edit that bends a line} */
    Edit bend(Link link, Bends bends);

    /** {@return the edit that lets lines find their way by themselves; nothing if none of them is bent} */
    Optional<Edit> straighten(Collection<Link> links);

    /** {@return the edit that takes nodes into a group or under a policy; nothing if all of them are there} */
    Optional<Edit> join(AreaKey area, Collection<String> nodes);

    /** {@return the edit that deletes nodes and lines} */
    Edit delete(Collection<String> nodes, Collection<Link> links);

    /** {@return the edit that gives a node another name} */
    Edit rename(String node, String name);

    /**
     * @param nodes     containers, and other nodes, which stay as they are
     * @param collapsed whether they shall hide what is inside them
     * @return the edit that hides or shows what is inside; nothing if that would change nothing
     */
    Optional<Edit> fold(Collection<String> nodes, boolean collapsed);

    /** {@return names of the capabilities, by the name of their node, that a requirement can be connected to} */
    Map<String, Set<String>> legalTargets(String node, String requirement);

    /** {@return names of the requirements, by the name of their node, that a capability can be connected to} */
    Map<String, Set<String>> legalSources(String node, String capability);

    /** {@return the capabilities of a target among which a person chooses where a requirement is connected to it} */
    List<String> choices(String node, String requirement, String target);
}
