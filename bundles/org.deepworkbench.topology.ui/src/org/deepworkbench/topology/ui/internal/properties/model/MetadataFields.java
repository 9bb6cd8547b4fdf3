package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.List;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.ui.internal.properties.model.Field.Label;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;

/** Makes fields of metadata: texts by name, of which people and tools make what they like. */
final class MetadataFields {

    private final EntryFields entries;

    /** @param path where the metadata stands or would stand */
    MetadataFields(DocumentSession session, ValuePath path) {
        entries = new EntryFields(session, new Label(Messages.Field_metadata, Messages.Field_metadataAbout, false),
                Schema.TEXTS, path);
    }

    List<Section> of(List<Assignment> given) {
        return List.of(new Section("", List.of(entries.of(given)))); //$NON-NLS-1$
    }
}
