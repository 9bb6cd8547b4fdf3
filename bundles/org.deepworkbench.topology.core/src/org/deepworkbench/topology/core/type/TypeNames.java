package org.deepworkbench.topology.core.type;

/** Short forms of type names, for people. */
public final class TypeNames {

    private TypeNames() {
    }

    /** {@return the last part of a type's name: {@code Marathon} for {@code tosca.nodes.….Docker.Marathon}} */
    public static String shortName(String type) {
        return type == null ? "" : type.substring(type.lastIndexOf('.') + 1);
    }

    /**
     * {@return the last part of a type's name, with the one before it where that names a family, not a name space:
     * {@code Docker.Marathon}}
     */
    public static String family(String type) {
        int last = type.lastIndexOf('.');
        int before = type.lastIndexOf('.', last - 1);
        boolean family = last > before + 1 && Character.isUpperCase(type.charAt(before + 1));
        return type.substring(family ? before + 1 : last + 1);
    }
}
