package org.deepworkbench.topology.core.type;

import java.util.Set;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.EntityType;

/** The types that the language itself has (TOSCA Simple Profile 1.3, sections 3.2 and 3.3; TOSCA 2.0, section 9). */
final class Primitives {

    private static final Set<String> NAMES = Set.of("string", "integer", "float", "boolean", "timestamp", "version",
            "json", "xml", "list", "map", "range", "scalar-unit", "scalar-unit.size", "scalar-unit.time",
            "scalar-unit.frequency", "scalar-unit.bitrate", "null", "nil", "bytes", "scalar");

    private Primitives() {
    }

    /** {@return whether a type may end in an ancestor of that name that no file defines} */
    static boolean isPrimitive(EntityType type, String ancestor) {
        return type instanceof DataType && NAMES.contains(ancestor);
    }
}
