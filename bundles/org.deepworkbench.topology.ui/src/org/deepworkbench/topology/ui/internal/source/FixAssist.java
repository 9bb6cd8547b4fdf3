package org.deepworkbench.topology.ui.internal.source;

import java.util.List;
import java.util.function.Consumer;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.problems.MarkedProblem;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.ui.texteditor.MarkerAnnotation;

/** Offers, in the text, the quick fixes of the problems in the line of the cursor. */
final class FixAssist implements IQuickAssistProcessor {

    private final DocumentSession session;
    private final Consumer<MarkedProblem> mend;

    /** @param mend applies the quick fix of a problem */
    FixAssist(DocumentSession session, Consumer<MarkedProblem> mend) {
        this.session = session;
        this.mend = mend;
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        IDocument text = context.getSourceViewer().getDocument();
        List<FixProposal> proposals = problemsInLine(text, context.getOffset()).stream()
                .flatMap(problem -> MarkedProblem.of(problem).stream())
                .map(problem -> new FixProposal(problem, () -> mend.accept(problem))).toList();
        return proposals.isEmpty() ? null : proposals.toArray(ICompletionProposal[]::new);
    }

    private List<Diagnostic> problemsInLine(IDocument text, int offset) {
        try {
            int line = text.getLineOfOffset(offset) + 1;
            return session.problems().stream().filter(problem -> problem.line() == line).toList();
        } catch (BadLocationException outside) {
            return List.of();
        }
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof MarkerAnnotation marked && !marked.isMarkedDeleted()
                && MarkedProblem.of(marked.getMarker()).isPresent();
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return false;
    }

    @Override
    public String getErrorMessage() {
        return Messages.Fix_none;
    }
}
