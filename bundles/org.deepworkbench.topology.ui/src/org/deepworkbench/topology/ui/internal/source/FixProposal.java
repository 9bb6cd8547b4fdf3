package org.deepworkbench.topology.ui.internal.source;

import org.deepworkbench.topology.ui.internal.problems.MarkedProblem;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/**
 * A quick fix as the text offers it.
 *
 * @param problem what it mends
 * @param action  mends it, through the command stack of the topology
 */
record FixProposal(MarkedProblem problem, Runnable action) implements ICompletionProposal {

    @Override
    public void apply(IDocument text) {
        action.run();
    }

    @Override
    public String getDisplayString() {
        return problem.label();
    }

    @Override
    public String getAdditionalProposalInfo() {
        return problem.message();
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }

    @Override
    public Point getSelection(IDocument text) {
        return null;
    }
}
