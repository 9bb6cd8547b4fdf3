package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.Value;
import org.deepworkbench.topology.ui.internal.properties.model.Field.Label;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;

/**
 * Makes fields of the triggers of a policy (TOSCA Simple Profile 1.3, section 3.6.22).
 *
 * @param session the topology
 * @param path    where they stand or would stand
 */
record TriggerFields(DocumentSession session, ValuePath path) {

    private static final String CONDITION = "condition"; //$NON-NLS-1$
    private static final String ACTION = "action"; //$NON-NLS-1$

    /** {@return the field, with a part for each trigger} */
    Field of(List<Assignment> triggers) {
        Field whole = new EntryFields(session, Label.of(Messages.Tab_triggers), Schema.mapOf(Grammar.TRIGGER), path)
                .of(triggers);
        return whole.withParts(whole.parts().stream().map(part -> trigger(part, triggers)).toList());
    }

    private Field trigger(Field trigger, List<Assignment> all) {
        String name = trigger.label().text();
        List<Assignment> given = Forms.named(all, name).map(Assignment::getValue)
                .filter(MapValue.class::isInstance).<List<Assignment>>map(value -> ((MapValue) value).getEntries())
                .orElse(List.of());
        return trigger.withParts(trigger.parts().stream()
                .map(part -> keyname(part, new Extras(session, given, path.inside(name)))).toList());
    }

    /** A condition that stands there in another form than as a list is left as it is. */
    private Field keyname(Field part, Extras trigger) {
        String keyname = part.label().text();
        ValuePath place = trigger.owner().inside(keyname);
        Optional<Value> value = trigger.value(keyname);
        if (value.isPresent() && !(value.get() instanceof ListValue)) {
            return part;
        }
        return switch (keyname) {
            case CONDITION -> new ClauseFields(session, place).of(keyname, trigger.items(keyname));
            case ACTION -> new ActivityFields(session, place, new Callees(session.document(), Optional.empty()))
                    .of(trigger.items(keyname));
            default -> part;
        };
    }
}
