package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.model.tosca.Constraint;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.SchemaDefinition;

/**
 * What a definition says of the form of a value.
 *
 * @param type        its type; nothing if nobody says
 * @param constraints what it must keep
 * @param entries     what its items or entries are, for lists and maps
 */
public record Schema(String type, List<Constraint> constraints, Optional<Schema> entries) {

    /** Nobody says anything. */
    public static final Schema UNKNOWN = new Schema("", List.of(), Optional.empty()); //$NON-NLS-1$

    /** Any text. */
    public static final Schema STRING = new Schema("string", List.of(), Optional.empty()); //$NON-NLS-1$

    /** Texts by name. */
    public static final Schema TEXTS = new Schema("map", List.of(), Optional.of(STRING)); //$NON-NLS-1$

    /** Anything by name. */
    public static final Schema MAPS = new Schema("map", List.of(), Optional.empty()); //$NON-NLS-1$

    /** {@return values of a type by name} */
    public static Schema mapOf(String type) {
        return new Schema("map", List.of(), Optional.of(new Schema(type, List.of(), Optional.empty()))); //$NON-NLS-1$
    }

    public Schema {
        constraints = List.copyOf(constraints);
    }

    /** {@return what the definition of a property or parameter says} */
    public static Schema of(PropertyDefinition definition) {
        return new Schema(definition.getType() == null ? "" : definition.getType(), definition.getConstraints(), //$NON-NLS-1$
                Optional.ofNullable(definition.getEntrySchema()).map(Schema::of));
    }

    /** {@return what the definition of items, entries or keys says} */
    static Schema of(SchemaDefinition definition) {
        return new Schema(definition.getType() == null ? "" : definition.getType(), definition.getConstraints(), //$NON-NLS-1$
                Optional.ofNullable(definition.getEntrySchema()).map(Schema::of));
    }

    /** {@return what items or entries are} */
    public Schema entry() {
        return entries.orElse(UNKNOWN);
    }
}
