package org.deepworkbench.topology.ui.internal.source;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.deepworkbench.topology.core.assist.AssistContext;
import org.deepworkbench.topology.ui.internal.problems.MarkedProblem;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;

/** How the source page shows a topology. */
final class SourceConfiguration extends TextSourceViewerConfiguration {

    /** Milliseconds after which proposals come by themselves. */
    private static final int ACTIVATION_DELAY = 150;

    private final IUndoManager undo;
    private final DocumentSession session;
    private final Consumer<MarkedProblem> mend;
    private final Supplier<AssistContext> context;
    private final SourceNames names;

    /**
     * @param mend    applies the quick fix of a problem
     * @param context tells what is known of the topology
     * @param names   finds what names mean
     */
    SourceConfiguration(IPreferenceStore preferences, IUndoManager undo, DocumentSession session,
            Consumer<MarkedProblem> mend, Supplier<AssistContext> context, SourceNames names) {
        super(preferences);
        this.names = names;
        this.context = context;
        this.undo = undo;
        this.session = session;
        this.mend = mend;
    }

    @Override
    public IContentAssistant getContentAssistant(ISourceViewer viewer) {
        ContentAssistant assistant = new ContentAssistant();
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), viewer.getTextWidget());
        assistant.setContentAssistProcessor(new AssistProcessor(context, images), IDocument.DEFAULT_CONTENT_TYPE);
        assistant.enableColoredLabels(true);
        assistant.enableAutoActivation(true);
        assistant.setAutoActivationDelay(ACTIVATION_DELAY);
        assistant.setInformationControlCreator(shell -> new DefaultInformationControl(shell, true));
        assistant.setContextInformationPopupOrientation(IContentAssistant.CONTEXT_INFO_ABOVE);
        return assistant;
    }

    @Override
    public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String contentType) {
        return new IAutoEditStrategy[] {new TypingStrategy()};
    }

    @Override
    public String[] getIndentPrefixes(ISourceViewer viewer, String contentType) {
        return new String[] {"  ", ""}; //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
        QuickAssistAssistant assistant = new QuickAssistAssistant();
        assistant.setQuickAssistProcessor(new FixAssist(session, mend));
        assistant.setInformationControlCreator(shell -> new DefaultInformationControl(shell, true));
        return assistant;
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
        return new SourceHover(session, context);
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType, int stateMask) {
        return getTextHover(viewer, contentType);
    }

    @Override
    public IHyperlinkDetector[] getHyperlinkDetectors(ISourceViewer viewer) {
        return new IHyperlinkDetector[] {new NameLinks(names)};
    }

    @Override
    public IUndoManager getUndoManager(ISourceViewer viewer) {
        return undo;
    }

    @Override
    public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        PresentationReconciler reconciler = new PresentationReconciler();
        TopologyColouring colouring = new TopologyColouring(viewer.getTextWidget());
        colouring.follow(viewer);
        reconciler.setDamager(colouring, IDocument.DEFAULT_CONTENT_TYPE);
        reconciler.setRepairer(colouring, IDocument.DEFAULT_CONTENT_TYPE);
        return reconciler;
    }

    @Override
    public int getTabWidth(ISourceViewer viewer) {
        return 2;
    }
}
