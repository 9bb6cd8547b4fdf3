package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.Value;
import org.deepworkbench.topology.ui.internal.properties.model.Field.Label;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;

/**
 * Makes fields of what the topology says of something beyond what the model of topologies knows.
 *
 * @param session the topology
 * @param given   the keynames with what stands under them
 * @param owner   where the thing stands
 */
record Extras(DocumentSession session, List<Assignment> given, ValuePath owner) {

    static final String DESCRIPTION = "description"; //$NON-NLS-1$
    static final String METADATA = "metadata"; //$NON-NLS-1$

    /** {@return what stands under a keyname} */
    Optional<Value> value(String keyname) {
        return Forms.named(given, keyname).map(Assignment::getValue);
    }

    /** {@return the text under a keyname} */
    Optional<String> text(String keyname) {
        return value(keyname).filter(ScalarValue.class::isInstance).map(value -> ((ScalarValue) value).getText());
    }

    /** {@return the items under a keyname} */
    List<Value> items(String keyname) {
        return value(keyname).orElse(null) instanceof ListValue list ? list.getItems() : List.of();
    }

    /** {@return the entries under a keyname} */
    List<Assignment> entries(String keyname) {
        return value(keyname).orElse(null) instanceof MapValue map ? map.getEntries() : List.of();
    }

    /** {@return a field for the words for people} */
    Field description() {
        return Words.field(Messages.Field_description, text(DESCRIPTION).orElse(null), owner.inside(DESCRIPTION));
    }

    /** {@return a field for a keyname with a single value} */
    Field single(String keyname, String label, Function<Field, Field> change) {
        Optional<Value> value = value(keyname);
        Field field = new ValueFields(session).of(new Spot(Label.of(label), Schema.STRING, Optional.empty(),
                owner.inside(keyname), value, value.map(any -> any)));
        return change.apply(field.with(field.actions().withoutFunction()));
    }

    /** {@return a field for a map under a keyname} */
    Field map(String keyname, String label, Schema schema) {
        return new EntryFields(session, Label.of(label), schema, owner.inside(keyname)).of(entries(keyname));
    }

    /** {@return the fields of the metadata} */
    List<Section> metadata() {
        return new MetadataFields(session, owner.inside(METADATA)).of(entries(METADATA));
    }
}
