package org.deepworkbench.topology.core.internal.check;

import org.deepworkbench.topology.core.internal.value.ScalarUnit;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.DataType;

/** Whether what a function gives can ever be what is wanted. What is not known fits. */
final class Fit {

    private static final int MAX_DEPTH = 20;

    private final TypeLibrary types;

    Fit(TypeLibrary types) {
        this.types = types;
    }

    boolean fits(Schema given, Schema wanted) {
        return fits(given, wanted, MAX_DEPTH);
    }

    private boolean fits(Schema given, Schema wanted, int depth) {
        if (given.type() == null || wanted.type() == null || given.type().equals(wanted.type()) && !hasEntries(wanted)
                || depth == 0) {
            return true;
        }
        Schema left = given.plain(types);
        Schema right = wanted.plain(types);
        if (isContainer(left) && left.type().equals(right.type())) {
            return left.entry().isEmpty() || right.entry().isEmpty()
                    || fits(left.entry().get(), right.entry().get(), depth - 1);
        }
        boolean leftPrimitive = ScalarForm.isPrimitive(left.type());
        boolean rightPrimitive = ScalarForm.isPrimitive(right.type());
        if (leftPrimitive && rightPrimitive) {
            return scalarFits(left.type(), right.type());
        }
        if (!leftPrimitive && !isKnown(left) || !rightPrimitive && !isKnown(right)) {
            return true;
        }
        return leftPrimitive != rightPrimitive ? isMap(leftPrimitive ? left : right) : dataFits(left, right);
    }

    private static boolean hasEntries(Schema schema) {
        return schema.entries() != null;
    }

    private static boolean isContainer(Schema schema) {
        return "list".equals(schema.type()) || "map".equals(schema.type());
    }

    /** A string may hold the text of any scalar; that is decided when its value is known. */
    private static boolean scalarFits(String given, String wanted) {
        if (given.equals(wanted)) {
            return true;
        }
        boolean scalars = ScalarForm.isKnown(given) && ScalarForm.isKnown(wanted);
        boolean textual = isText(given) || isText(wanted);
        boolean numeric = given.equals("integer") && wanted.equals("float");
        boolean version = wanted.equals("version") && ScalarUnit.ofType(given).isEmpty();
        return scalars && (textual || numeric || version);
    }

    private static boolean isText(String type) {
        return type.equals("string") || type.equals("json") || type.equals("xml");
    }

    private boolean isKnown(Schema data) {
        return types.find(DataType.class, data.type()).isPresent();
    }

    /** A data type with fields is written as a map. */
    private static boolean isMap(Schema primitive) {
        return primitive.type().equals("map");
    }

    private boolean dataFits(Schema left, Schema right) {
        return types.derives(DataType.class, left.type(), right.type())
                || types.derives(DataType.class, right.type(), left.type());
    }
}
