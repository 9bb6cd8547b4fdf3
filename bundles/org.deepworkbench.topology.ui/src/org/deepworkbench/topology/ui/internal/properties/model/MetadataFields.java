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

/** Makes fields of metadata: texts by name, of which people and tools make what they like. */
final class MetadataFields {

    private final DocumentSession session;
    private final Spot whole;

    /** @param path where the metadata stands or would stand */
    MetadataFields(DocumentSession session, ValuePath path) {
        this.session = session;
        whole = Spot.of("", Schema.TEXTS, path, Optional.empty()); //$NON-NLS-1$
    }

    List<Section> of(List<Assignment> entries) {
        Adding adding = new Adder(new ValueTyping(session.document()), whole).adding().orElseThrow();
        Adding free = new Adding(adding.hint(), typed -> taken(entries, typed)
                .<Commit>map(name -> new Commit.Refusal(NLS.bind(Messages.Refusal_entryExists, name)))
                .orElseGet(() -> adding.commit().apply(typed)));
        List<Field> parts = entries.stream().map(entry -> part(entries, entry)).toList();
        return List.of(new Section("", List.of(new Field(whole.path().toString(), //$NON-NLS-1$
                new Label(Messages.Field_metadata, Messages.Field_metadataAbout, false), new Kind.Group(true),
                Content.of(""), Actions.NONE.with(free), parts)))); //$NON-NLS-1$
    }

    private static Optional<String> taken(List<Assignment> entries, String typed) {
        return Adder.name(typed).filter(name -> Forms.named(entries, name).isPresent());
    }

    private Field part(List<Assignment> entries, Assignment entry) {
        ValuePath path = whole.inner(entry.getName());
        Field field = new ValueFields(session).of(new Spot(Label.of(entry.getName()), Schema.STRING, Optional.empty(),
                path, Optional.ofNullable(entry.getValue()), Optional.of(entry)));
        return field.with(field.actions().withoutFunction().withOnly(Map.of(Verb.REMOVE, new UnsetValue(path)))
                .withNaming(Renaming.of(entries, path)));
    }
}
