package org.deepworkbench.topology.ui.internal.source;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.texteditor.AbstractDocumentProvider;
import org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel;

/** Gives the source page the text of the topology; the editor around it reads and saves. */
final class SourceDocuments extends AbstractDocumentProvider {

    private final IDocument text;

    SourceDocuments(IDocument text) {
        this.text = text;
    }

    @Override
    protected IDocument createDocument(Object element) {
        return text;
    }

    @Override
    protected IAnnotationModel createAnnotationModel(Object element) {
        IFile file = ((IFileEditorInput) element).getFile();
        return new ResourceMarkerAnnotationModel(file);
    }

    @Override
    protected void doSaveDocument(IProgressMonitor monitor, Object element, IDocument document, boolean overwrite) {
        // the editor saves
    }

    @Override
    protected IRunnableContext getOperationRunner(IProgressMonitor monitor) {
        return null;
    }

    @Override
    public boolean isReadOnly(Object element) {
        return false;
    }

    @Override
    public boolean isModifiable(Object element) {
        return true;
    }
}
