package org.deepworkbench.topology.ui.internal.source;

import java.util.List;
import java.util.function.Supplier;
import org.deepworkbench.topology.core.assist.AssistContext;
import org.deepworkbench.topology.core.assist.Completion;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;

/** Proposes in the text what could stand at the cursor. */
final class AssistProcessor implements IContentAssistProcessor {

    private static final char[] BEGIN = {' '};

    private final Supplier<AssistContext> context;
    private final ResourceManager resources;

    /**
     * @param context   tells what is known of the topology
     * @param resources owns the images
     */
    AssistProcessor(Supplier<AssistContext> context, ResourceManager resources) {
        this.context = context;
        this.resources = resources;
    }

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        List<AssistProposal> proposals = Completion.at(context.get(), viewer.getDocument().get(), offset).stream()
                .map(proposal -> new AssistProposal(proposal, viewer, resources)).toList();
        return proposals.isEmpty() ? null : proposals.toArray(ICompletionProposal[]::new);
    }

    /** A blank is what stands behind a colon, a dash or a comma; elsewhere it brings no proposals. */
    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return BEGIN.clone();
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return null;
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
