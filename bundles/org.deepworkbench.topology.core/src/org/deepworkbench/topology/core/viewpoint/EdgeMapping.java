package org.deepworkbench.topology.core.viewpoint;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.picture.LinkKind;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.RelationshipType;

/**
 * How the lines of a relationship look.
 *
 * @param type   full or short name of a relationship type of the language or one derived from it; all lines of its kind
 *               look so
 * @param colour their colour
 * @param dash   how they are drawn
 * @param label  what stands at them instead of the requirement's name
 */
public record EdgeMapping(String type, Optional<Colour> colour, Optional<Dash> dash, Optional<String> label) {

    /** {@return whether lines of that kind look so} */
    public boolean applies(LinkKind link, TypeLibrary types) {
        return kind(type, types) == link;
    }

    /** {@return the kind of the lines of a relationship type} */
    static LinkKind kind(String type, TypeLibrary types) {
        return LinkKind.of(types.find(RelationshipType.class, type)
                .map(known -> types.lineage(known).stream().map(NamedElement::getName).toList())
                .orElse(List.of(type)));
    }

    /** How a line is drawn. */
    public enum Dash {
        /** Without gaps. */
        SOLID,
        /** In strokes. */
        DASHED,
        /** In dots. */
        DOTTED
    }
}
