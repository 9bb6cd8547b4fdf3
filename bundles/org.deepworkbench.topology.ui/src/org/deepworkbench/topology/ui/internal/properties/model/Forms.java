package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.Constraint;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.ScalarValue;

/** Finds out what values of a type look like. */
public final class Forms {

    /** What a value is, once data types are followed to what they are made of. */
    public enum Form {
        /** Text. */
        TEXT,
        /** Any other single value. */
        SCALAR,
        /** Truth. */
        FLAG,
        /** A number with a unit. */
        AMOUNT,
        /** Values in order. */
        LIST,
        /** Values by name. */
        MAP,
        /** Values by the names that a data type gives them. */
        STRUCTURE,
        /** Nobody says. */
        UNKNOWN
    }

    private static final Set<String> TEXTS = Set.of("string", "bytes", "json", "xml"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

    private final TypeLibrary types;

    /** @param types the types of the topology */
    public Forms(TypeLibrary types) {
        this.types = types;
    }

    /** {@return what values of the schema are} */
    public Form of(Schema schema) {
        String primitive = primitive(schema);
        if (!members(schema).isEmpty()) {
            return Form.STRUCTURE;
        }
        return switch (primitive) {
            case "" -> Form.UNKNOWN; //$NON-NLS-1$
            case "boolean" -> Form.FLAG; //$NON-NLS-1$
            case "list" -> Form.LIST; //$NON-NLS-1$
            case "map" -> Form.MAP; //$NON-NLS-1$
            case String text when TEXTS.contains(text) -> Form.TEXT;
            case String unit when unit.startsWith("scalar-unit") -> Form.AMOUNT; //$NON-NLS-1$
            default -> Form.SCALAR;
        };
    }

    /** {@return the type of the language that the schema's type comes down to} */
    public String primitive(Schema schema) {
        return data(schema).map(type -> types.lineage(type).getLast())
                .map(root -> root.getDerivedFrom() == null ? root.getName() : root.getDerivedFrom())
                .orElse(schema.type());
    }

    /** {@return the parts of values of a data type by name, those that must be given first} */
    public Map<String, PropertyDefinition> members(Schema schema) {
        return data(schema).map(type -> Grammar.find(schema.type()).isPresent() ? Grammar.members(type)
                : types.properties(type)).map(Forms::requiredFirst).orElse(Map.of());
    }

    /** {@return the definitions, those of values that must be given first} */
    public static <D extends PropertyDefinition> Map<String, D> requiredFirst(Map<String, D> definitions) {
        Map<String, D> ordered = new LinkedHashMap<>();
        Stream.of(true, false).forEach(wanted -> definitions.forEach((name, definition) -> {
            if (isNeeded(definition) == wanted) {
                ordered.put(name, definition);
            }
        }));
        return ordered;
    }

    /** {@return whether somebody has to give the value} */
    public static boolean isNeeded(PropertyDefinition definition) {
        return definition.isRequired() && definition.getDefaultValue() == null;
    }

    /** {@return the only values that the schema allows; none if it allows any} */
    public List<String> options(Schema schema) {
        return constraints(schema).stream()
                .filter(clause -> "valid_values".equals(clause.getName()) || "equal".equals(clause.getName())) //$NON-NLS-1$ //$NON-NLS-2$
                .findFirst().map(clause -> switch (clause.getOperand()) {
                    case ListValue list -> list.getItems().stream().filter(ScalarValue.class::isInstance)
                            .map(item -> ((ScalarValue) item).getText()).toList();
                    case ScalarValue scalar -> List.of(scalar.getText());
                    case null, default -> List.<String>of();
                }).orElse(List.of());
    }

    /** {@return what values must keep, as a schema and its data type say} */
    public List<Constraint> constraints(Schema schema) {
        List<Constraint> all = new ArrayList<>(schema.constraints());
        data(schema).ifPresent(type -> types.lineage(type).forEach(step -> all.addAll(step.getConstraints())));
        return all;
    }

    /** {@return the name among the elements} */
    public static <T extends NamedElement> Optional<T> named(List<T> elements, String name) {
        return elements.stream().filter(element -> name.equals(element.getName())).findFirst();
    }

    private Optional<DataType> data(Schema schema) {
        return schema.type().isEmpty() ? Optional.empty()
                : Grammar.find(schema.type()).or(() -> types.find(DataType.class, schema.type()));
    }
}
