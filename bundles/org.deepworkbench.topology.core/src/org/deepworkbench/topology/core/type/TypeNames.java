package org.deepworkbench.topology.core.type;

/** Short forms of type names, for people. */
public final class TypeNames {

    private TypeNames() {
    }

    /** {@return the last part of a type's name: {@code Marathon} for {@code tosca.nodes.….Docker.Marathon}} */
    public static String shortName(String type) {
        return type == null ? "" : type.substring(type.lastIndexOf('.') + 1);
    }
}
