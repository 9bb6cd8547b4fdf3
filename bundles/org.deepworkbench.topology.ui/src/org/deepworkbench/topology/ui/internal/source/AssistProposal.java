package org.deepworkbench.topology.ui.internal.source;

import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.assist.Proposal;
import org.deepworkbench.topology.ui.internal.TopologyImages;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** A proposal of the core as the text offers it. Where something is to follow, it is proposed at once. */
final class AssistProposal implements ICompletionProposal, ICompletionProposalExtension6 {

    private static final Map<Proposal.Kind, String> ICONS = Map.of(Proposal.Kind.TYPE, "topology", //$NON-NLS-1$
            Proposal.Kind.PROPERTY, "property", Proposal.Kind.INPUT, "input", Proposal.Kind.FUNCTION, "output"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private final Proposal proposal;
    private final ITextViewer viewer;
    private final ResourceManager resources;

    AssistProposal(Proposal proposal, ITextViewer viewer, ResourceManager resources) {
        this.proposal = proposal;
        this.viewer = viewer;
        this.resources = resources;
    }

    @Override
    public void apply(IDocument text) {
        try {
            text.replace(proposal.edit().offset(), proposal.edit().length(), proposal.edit().replacement());
        } catch (BadLocationException changedMeanwhile) {
            return;
        }
        if (proposal.goesOn() && viewer instanceof ITextOperationTarget target) {
            viewer.getTextWidget().getDisplay().asyncExec(() -> {
                if (!viewer.getTextWidget().isDisposed()
                        && target.canDoOperation(ISourceViewer.CONTENTASSIST_PROPOSALS)) {
                    target.doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
                }
            });
        }
    }

    @Override
    public Point getSelection(IDocument text) {
        return new Point(proposal.cursor(), 0);
    }

    @Override
    public String getDisplayString() {
        return getStyledDisplayString().getString();
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString text = new StyledString(proposal.label());
        if (!proposal.detail().isEmpty()) {
            text.append("  " + proposal.detail(), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
        }
        return text;
    }

    @Override
    public String getAdditionalProposalInfo() {
        String html = DocumentationHtml.of(proposal.documentation().get());
        return html.isEmpty() ? null : html;
    }

    @Override
    public Image getImage() {
        Optional<ImageDescriptor> icon = Optional.ofNullable(ICONS.get(proposal.kind())).map(TopologyImages::object);
        return icon.map(resources::create).orElse(null);
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
