package org.deepworkbench.topology.ui.internal.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.edit.Occurrences;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;

/** Marks, in the text, every place of the name at the cursor. */
final class OccurrenceMarks {

    private static final String TYPE = "org.deepworkbench.topology.ui.occurrence"; //$NON-NLS-1$

    private final IAnnotationModel model;
    private List<Occurrences.Place> shown = List.of();
    private Annotation[] marks = new Annotation[0];

    OccurrenceMarks(IAnnotationModel model) {
        this.model = model;
    }

    /** Marks the places of a name and no others. */
    void show(Optional<Occurrences> name) {
        List<Occurrences.Place> places = name.map(Occurrences::places).filter(all -> all.size() > 1)
                .orElse(List.of());
        if (places.equals(shown)) {
            return;
        }
        Map<Annotation, Position> added = new HashMap<>();
        places.forEach(place -> added.put(new Annotation(TYPE, false, name.get().name()),
                new Position(place.offset(), place.length())));
        ((IAnnotationModelExtension) model).replaceAnnotations(marks, added);
        marks = added.keySet().toArray(Annotation[]::new);
        shown = places;
    }
}
