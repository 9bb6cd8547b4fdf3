package org.deepworkbench.topology.ui.internal.diagram;

import org.eclipse.draw2d.geometry.Rectangle;

/**
 * A piece of the area around the members of a group or the targets of a policy. Members in different hosts, or with
 * other nodes between them, have pieces of their own.
 *
 * @param key     which piece it is
 * @param type    short name of the type of the group or policy; empty where none is known
 * @param number  number of the group or policy in the topology, from 0
 * @param members how many nodes are members, in all pieces
 * @param bounds  where it is, from the upper left corner of its host or of the diagram
 */
public record AreaPiece(AreaKey key, String type, int number, int members, Rectangle bounds) {

    /** {@return another piece of the same area in the same host} */
    AreaPiece at(int index, Rectangle place) {
        return new AreaPiece(key.at(index), type, number, members, place);
    }
}
