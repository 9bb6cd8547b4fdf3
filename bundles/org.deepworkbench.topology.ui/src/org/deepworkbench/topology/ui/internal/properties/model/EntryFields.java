package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.edit.UnsetValue;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Adding;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Verb;
import org.deepworkbench.topology.ui.internal.properties.model.Field.Label;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.eclipse.osgi.util.NLS;

/** Makes a field of a map that is no value of a property, such as metadata: nothing in it can be computed. */
final class EntryFields {

    private final DocumentSession session;
    private final Spot whole;

    /**
     * @param label  what the map is called
     * @param schema what is said of the map
     * @param path   where the map stands or would stand
     */
    EntryFields(DocumentSession session, Label label, Schema schema, ValuePath path) {
        this.session = session;
        whole = Spot.of("", schema, path, Optional.empty()).called(label); //$NON-NLS-1$
    }

    /** {@return the field, with a part for each entry} */
    Field of(List<Assignment> entries) {
        Adding adding = new Adder(new ValueTyping(session.document()), whole).adding().orElseThrow();
        Adding free = new Adding(adding.hint(), typed -> Adder.name(typed)
                .filter(name -> Forms.named(entries, name).isPresent())
                .<Commit>map(name -> new Commit.Refusal(NLS.bind(Messages.Refusal_entryExists, name)))
                .orElseGet(() -> adding.commit().apply(typed)));
        return new Field(whole.path().toString(), whole.label(), new Kind.Group(true), Content.of(""), //$NON-NLS-1$
                Actions.NONE.with(free), entries.stream().map(entry -> part(entries, entry)).toList());
    }

    private Field part(List<Assignment> entries, Assignment entry) {
        ValuePath path = whole.inner(entry.getName());
        Field field = new ValueFields(session).of(new Spot(Label.of(entry.getName()), whole.schema().entry(),
                Optional.empty(), path, Optional.ofNullable(entry.getValue()),
                Optional.of(entry)));
        return field.with(field.actions().withoutFunction().withOnly(Map.of(Verb.REMOVE, new UnsetValue(path)))
                .withNaming(Renaming.of(entries, path)));
    }
}
