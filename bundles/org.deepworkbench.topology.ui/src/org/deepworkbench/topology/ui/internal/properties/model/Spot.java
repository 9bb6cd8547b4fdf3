package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.Element;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.Value;
import org.eclipse.osgi.util.NLS;

/**
 * A place where a value stands or would stand.
 *
 * @param label      what it is called
 * @param schema     what is said of its form
 * @param definition what defines it, where something does
 * @param path       where it is in the text
 * @param given      what the topology says
 * @param element    what problems are looked up for: the value with its name
 */
record Spot(Field.Label label, Schema schema, Optional<PropertyDefinition> definition, ValuePath path,
        Optional<Value> given, Optional<Element> element) {

    /** {@return the place of a property, defined or not} */
    static Spot property(String name, Optional<PropertyDefinition> definition, Optional<Assignment> given,
            ValuePath path) {
        return new Spot(
                new Field.Label(name, definition.map(Spot::description).orElse(Messages.Field_undefined),
                        definition.filter(Forms::isNeeded).isPresent()),
                definition.map(Schema::of).orElse(Schema.UNKNOWN), definition, path, given.map(Assignment::getValue),
                given.map(element -> element));
    }

    /** {@return a place of which nothing but the form is known} */
    static Spot of(String label, Schema schema, ValuePath path, Optional<Value> given) {
        return new Spot(Field.Label.of(label), schema, Optional.empty(), path, given, given.map(value -> value));
    }

    private static String description(PropertyDefinition definition) {
        String text = definition.getDescription() == null ? "" : definition.getDescription().strip(); //$NON-NLS-1$
        String type = NLS.bind(Messages.Field_type, definition.getType());
        return text.isEmpty() ? type : text + '\n' + type;
    }

    /** {@return this place with another label} */
    Spot called(Field.Label other) {
        return new Spot(other, schema, definition, path, given, element);
    }

    /** {@return what holds if the topology says nothing} */
    Optional<Value> standard() {
        return definition.map(PropertyDefinition::getDefaultValue);
    }

    /** {@return the path of a part of the value} */
    ValuePath inner(Object step) {
        List<Object> steps = new ArrayList<>(path.steps());
        steps.add(step);
        return new ValuePath(steps);
    }
}
