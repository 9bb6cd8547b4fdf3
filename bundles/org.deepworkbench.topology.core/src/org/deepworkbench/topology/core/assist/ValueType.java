package org.deepworkbench.topology.core.assist;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.internal.diff.FlowText;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.Constraint;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.SchemaDefinition;

/**
 * What a value has to be.
 *
 * @param type        name of its type; empty if that is not known
 * @param entry       what its entries have to be, for a list or a map
 * @param constraints what else must hold
 * @param usual       its default, as YAML on one line; empty if there is none
 */
record ValueType(String type, Optional<SchemaDefinition> entry, List<Constraint> constraints, String usual) {

    static ValueType of(PropertyDefinition definition) {
        return new ValueType(text(definition.getType()), Optional.ofNullable(definition.getEntrySchema()),
                definition.getConstraints(), FlowText.of(definition.getDefaultValue()));
    }

    static ValueType of(SchemaDefinition schema) {
        return new ValueType(text(schema.getType()), Optional.ofNullable(schema.getEntrySchema()),
                schema.getConstraints(), "");
    }

    static ValueType of(String type) {
        return new ValueType(type, Optional.empty(), List.of(), "");
    }

    private static String text(String type) {
        return type == null ? "" : type;
    }

    /** {@return what stands behind a step into the value} */
    Optional<ValueType> after(Step step, TypeLibrary types) {
        Optional<ValueType> field = step instanceof Step.Key key
                ? Optional.ofNullable(fields(types).get(key.name())).map(ValueType::of)
                : Optional.empty();
        return field.or(() -> entry.or(() -> data(types).map(DataType::getEntrySchema)).map(ValueType::of));
    }

    /** {@return the fields that a value of a data type has} */
    Map<String, PropertyDefinition> fields(TypeLibrary types) {
        return data(types).map(types::properties).orElseGet(Map::of);
    }

    private Optional<DataType> data(TypeLibrary types) {
        return types.find(DataType.class, type);
    }

    /** {@return values that are likely here, as YAML: those that constraints list, both truths, the default} */
    Set<String> likely(TypeLibrary types) {
        Set<String> likely = new LinkedHashSet<>();
        List<Constraint> all = new ArrayList<>(constraints);
        data(types).ifPresent(data -> types.lineage(data).forEach(step -> all.addAll(step.getConstraints())));
        all.stream().filter(constraint -> constraint.getName().equals("valid_values")).map(Constraint::getOperand)
                .filter(ListValue.class::isInstance).map(ListValue.class::cast)
                .forEach(list -> list.getItems().forEach(item -> likely.add(FlowText.of(item))));
        if (type.equals("boolean")) {
            likely.addAll(List.of("true", "false"));
        }
        if (!usual.isEmpty()) {
            likely.add(usual);
        }
        return likely;
    }
}
