package org.deepworkbench.topology.core.function;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.SchemaDefinition;

/**
 * What is known of a value from its definition.
 *
 * @param type        name of its type, where it has one
 * @param description for people
 * @param entry       what the entries of a list or map are
 */
record Described(Optional<String> type, String description, Optional<SchemaDefinition> entry) {

    static final Described NOTHING = new Described(Optional.empty(), "", Optional.empty());
    private static final String LIST = "list";
    private static final String MAP = "map";

    static Described of(PropertyDefinition definition) {
        return of(definition.getType(), definition.getDescription(), definition.getEntrySchema());
    }

    private static Described of(SchemaDefinition schema) {
        return of(schema.getType(), schema.getDescription(), schema.getEntrySchema());
    }

    static Described ofType(String type) {
        return of(type, null, null);
    }

    private static Described of(String type, String description, SchemaDefinition entry) {
        return new Described(Optional.ofNullable(type),
                description == null ? "" : String.join(" ", description.strip().split("\\s+")),
                Optional.ofNullable(entry));
    }

    boolean isList(TypeLibrary types) {
        return plain(types).equals(Optional.of(LIST));
    }

    boolean isMap(TypeLibrary types) {
        return plain(types).equals(Optional.of(MAP));
    }

    /** {@return the type of the language that a value of the type is written as, or the type itself} */
    private Optional<String> plain(TypeLibrary types) {
        return type.map(name -> types.find(DataType.class, name).map(data -> {
            List<DataType> lineage = types.lineage(data);
            return Optional.ofNullable(lineage.get(lineage.size() - 1).getDerivedFrom()).orElse(name);
        }).orElse(name));
    }

    /** {@return the fields of a data type by name; none for any other type} */
    Map<String, PropertyDefinition> fields(TypeLibrary types) {
        return type.flatMap(name -> types.find(DataType.class, name)).map(types::properties).orElse(Map.of());
    }

    /** {@return what stands at a name or index in it, where that is known} */
    Described into(Object step, TypeLibrary types) {
        if (isList(types) || isMap(types)) {
            return entry.map(Described::of).orElse(NOTHING);
        }
        return Optional.ofNullable(fields(types).get(step.toString())).map(Described::of).orElse(NOTHING);
    }

    /** {@return whether something stands in it} */
    boolean isNested(TypeLibrary types) {
        return isList(types) || isMap(types) || !fields(types).isEmpty();
    }
}
