package org.deepworkbench.topology.core.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.Constraint;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.SchemaDefinition;

/**
 * What a value must be.
 *
 * @param type        name of its type; null where none is given
 * @param constraints what it must keep
 * @param entries     what the entries of a list or map must be; null where that is free
 * @param keys        what the keys of a map must be; null where that is free
 */
record Schema(String type, List<Constraint> constraints, SchemaDefinition entries, SchemaDefinition keys) {

    static Schema of(PropertyDefinition definition) {
        return new Schema(definition.getType(), definition.getConstraints(), definition.getEntrySchema(),
                definition.getKeySchema());
    }

    static Schema of(SchemaDefinition schema) {
        return new Schema(schema.getType(), schema.getConstraints(), schema.getEntrySchema(), schema.getKeySchema());
    }

    /** {@return what a value of that type must be, whatever it holds} */
    static Schema of(String type) {
        return new Schema(type, List.of(), null, null);
    }

    /** {@return what the entries must be, where that is said} */
    Optional<Schema> entry() {
        return Optional.ofNullable(entries).map(Schema::of);
    }

    /** {@return whether it is one of the types that are written as a list} */
    boolean isList() {
        return "list".equals(type) || "range".equals(type);
    }

    /** {@return the same in terms of the language, where the type derives from one of its types, as a port does} */
    Schema plain(TypeLibrary types) {
        if (type == null || ScalarForm.isPrimitive(type)) {
            return this;
        }
        Optional<DataType> data = types.find(DataType.class, type);
        if (data.isEmpty()) {
            return this;
        }
        List<DataType> lineage = types.lineage(data.get());
        String beyond = lineage.get(lineage.size() - 1).getDerivedFrom();
        if (beyond == null || !ScalarForm.isPrimitive(beyond)) {
            return this;
        }
        return new Schema(beyond, List.of(), first(lineage, entries, false), first(lineage, keys, true));
    }

    /** {@return the same with the constraints of a use, and of the data types that lead to it} */
    Schema keeping(List<DataType> lineage, List<Constraint> ofUse) {
        List<Constraint> all = new ArrayList<>(ofUse);
        lineage.forEach(step -> all.addAll(step.getConstraints()));
        return new Schema(type, all, entries, keys);
    }

    private static SchemaDefinition first(List<DataType> lineage, SchemaDefinition otherwise, boolean keys) {
        for (DataType step : lineage) {
            SchemaDefinition schema = keys ? step.getKeySchema() : step.getEntrySchema();
            if (schema != null) {
                return schema;
            }
        }
        return otherwise;
    }
}
