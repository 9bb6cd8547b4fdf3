package org.deepworkbench.topology.core;

import java.util.List;
import java.util.Map;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.edit.TextEdit;
import org.deepworkbench.topology.core.imports.ImportSettings;
import org.deepworkbench.topology.core.internal.document.LiveModel;

/**
 * Judges the text of a document that others change meanwhile, and follows their edits at the cost of what they concern.
 * It shares nothing with the document, so that it can work in the background. It belongs to one thread at a time.
 */
public final class TopologyJudge {

    private final LiveModel model;
    private TopologySource source;

    /** @param snapshot the text that the edits to come are made of */
    public TopologyJudge(TopologySnapshot snapshot) {
        this.source = snapshot.source();
        this.model = new LiveModel(snapshot.text(), source);
    }

    /**
     * Follows a change of the text.
     *
     * @param edits each is made of the result of the one before
     */
    public void follow(List<TextEdit> edits) {
        model.apply(edits, Map.of());
    }

    /**
     * Follows the imports anew.
     *
     * @param settings how they are served from now on
     */
    public void resolveImports(ImportSettings settings) {
        source = source.with(settings);
        model.resolveImports(source);
    }

    /** {@return everything that is wrong with the text, in its order} */
    public List<Diagnostic> diagnostics() {
        return model.diagnostics();
    }
}
