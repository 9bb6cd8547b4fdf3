package org.deepworkbench.topology.ui.internal.source;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;

/** How the source page shows a topology. */
final class SourceConfiguration extends TextSourceViewerConfiguration {

    private final IUndoManager undo;

    SourceConfiguration(IPreferenceStore preferences, IUndoManager undo) {
        super(preferences);
        this.undo = undo;
    }

    @Override
    public IUndoManager getUndoManager(ISourceViewer viewer) {
        return undo;
    }

    @Override
    public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        PresentationReconciler reconciler = new PresentationReconciler();
        DefaultDamagerRepairer lines = new DefaultDamagerRepairer(new YamlColouring(viewer.getTextWidget()));
        reconciler.setDamager(lines, IDocument.DEFAULT_CONTENT_TYPE);
        reconciler.setRepairer(lines, IDocument.DEFAULT_CONTENT_TYPE);
        return reconciler;
    }

    @Override
    public int getTabWidth(ISourceViewer viewer) {
        return 2;
    }
}
