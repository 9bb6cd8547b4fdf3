package org.deepworkbench.topology.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.edit.SetValue;
import org.deepworkbench.topology.core.edit.UnsetValue;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.Element;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.Value;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.properties.Field.Origin;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.eclipse.osgi.util.NLS;

/** Makes fields of values, going by what their definitions say. */
final class ValueFields {

    private final DocumentSession session;

    ValueFields(DocumentSession session) {
        this.session = session;
    }

    /**
     * @param group      heading
     * @param name       name of the property
     * @param definition what the type says of it, where it says something
     * @param given      what the topology says, where it says something
     * @param path       where the value stands or would stand
     */
    Field of(String group, String name, Optional<PropertyDefinition> definition, Optional<Assignment> given,
            ValuePath path) {
        String type = definition.map(PropertyDefinition::getType).orElse(""); //$NON-NLS-1$
        Optional<Value> value = given.map(Assignment::getValue);
        Optional<Value> normal = definition.map(PropertyDefinition::getDefaultValue);
        boolean required = definition.filter(PropertyDefinition::isRequired).isPresent();
        Origin origin = given.isPresent() ? Origin.GIVEN
                : normal.isPresent() ? Origin.DEFAULT : required ? Origin.MISSING : Origin.NONE;
        String text = value.or(() -> normal).map(shown -> Typed.shown(shown, type)).orElse(""); //$NON-NLS-1$
        List<Field> parts = value.map(whole -> parts(group, whole, path)).orElse(List.of());
        return new Field(group, name, definition.map(ValueFields::description).orElse(""), text, origin, //$NON-NLS-1$
                Optional.of(typed -> new SetValue(path, Typed.yaml(typed, type))), Optional.of(new UnsetValue(path)),
                given.map(session::problemsIn).orElse(List.of()), parts);
    }

    /** {@return the fields of what a value consists of; none for a scalar or a function} */
    private List<Field> parts(String group, Value whole, ValuePath path) {
        return switch (whole) {
            case MapValue map -> map.getEntries().stream()
                    .map(entry -> part(group, entry.getName(), entry.getValue(), entry, inner(path, entry.getName())))
                    .toList();
            case ListValue list -> items(group, list, path);
            default -> List.of();
        };
    }

    private List<Field> items(String group, ListValue list, ValuePath path) {
        List<Field> items = new ArrayList<>();
        for (int i = 0; i < list.getItems().size(); i++) {
            Value item = list.getItems().get(i);
            items.add(part(group, NLS.bind(Messages.Field_item, i + 1), item, item, inner(path, i)));
        }
        return items;
    }

    private Field part(String group, String name, Value value, Element place, ValuePath path) {
        return new Field(group, name, "", ValueText.of(value), Origin.GIVEN, //$NON-NLS-1$
                Optional.of(typed -> new SetValue(path, typed)), Optional.of(new UnsetValue(path)),
                session.problemsIn(place), parts(group, value, path));
    }

    private static ValuePath inner(ValuePath path, Object step) {
        List<Object> steps = new ArrayList<>(path.steps());
        steps.add(step);
        return new ValuePath(steps);
    }

    private static String description(PropertyDefinition definition) {
        String text = definition.getDescription() == null ? "" : definition.getDescription().strip() + ' '; //$NON-NLS-1$
        return text + NLS.bind(Messages.Field_type, definition.getType());
    }
}
