package org.deepworkbench.topology.ui.internal.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepworkbench.topology.core.DocumentChange;
import org.deepworkbench.topology.core.assist.Folding;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.SessionListener;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;

/** Keeps the blocks of the text that can be folded; what is folded stays so while its block is there. */
final class FoldingBlocks implements SessionListener {

    private final DocumentSession session;
    private final ProjectionAnnotationModel model;

    FoldingBlocks(DocumentSession session, ProjectionAnnotationModel model) {
        this.session = session;
        this.model = model;
    }

    @Override
    public void documentChanged(DocumentChange change) {
        if (!change.edits().isEmpty()) {
            update();
        }
    }

    /** Finds the blocks anew. */
    void update() {
        Set<Folding.Block> wanted = new HashSet<>(Folding.of(session.document().text()));
        List<Annotation> gone = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            Position place = model.getPosition(annotation);
            if (!wanted.remove(new Folding.Block(place.getOffset(), place.getOffset() + place.getLength()))) {
                gone.add(annotation);
            }
        }
        Map<Annotation, Position> come = new HashMap<>();
        wanted.forEach(block -> come.put(new ProjectionAnnotation(),
                new Position(block.start(), block.end() - block.start())));
        if (!gone.isEmpty() || !come.isEmpty()) {
            model.modifyAnnotations(gone.toArray(Annotation[]::new), come, new Annotation[0]);
        }
    }
}
