package org.deepworkbench.topology.ui.internal.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;

/** Puts rectangles around some nodes in such a way that no other node is touched. */
final class Clusters {

    private Clusters() {
    }

    /**
     * @param members the nodes to be surrounded
     * @param others  the nodes that shall stay outside
     * @return as few rectangles as are found by joining neighbours, from top to bottom
     */
    static List<Rectangle> of(List<Rectangle> members, List<Rectangle> others) {
        List<Rectangle> clusters = new ArrayList<>();
        members.stream().sorted(Comparator.<Rectangle>comparingInt(member -> member.y).thenComparing(member -> member.x))
                .forEach(member -> clusters.add(joined(member.getCopy(), clusters, others)));
        return clusters;
    }

    /** Takes in the clusters that can be joined with a member, and returns it with them. */
    private static Rectangle joined(Rectangle member, List<Rectangle> clusters, List<Rectangle> others) {
        Rectangle all = member;
        boolean growing = true;
        while (growing) {
            growing = false;
            for (Iterator<Rectangle> rest = clusters.iterator(); rest.hasNext();) {
                Rectangle union = all.getUnion(rest.next());
                if (others.stream().noneMatch(union::intersects)) {
                    all = union;
                    rest.remove();
                    growing = true;
                }
            }
        }
        return all;
    }
}
