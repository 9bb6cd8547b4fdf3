package org.deepworkbench.topology.ui.internal.functions;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.deepworkbench.topology.core.function.Proposal;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;

/** Offers what may come next while an expression is typed, and when Ctrl+Space is pressed. */
public final class ExpressionAssist {

    private static final String LETTERS = IntStream.rangeClosed('a', 'z').collect(StringBuilder::new,
            (all, c) -> all.append((char) c).append((char) (c - 'a' + 'A')), StringBuilder::append)
            .append(".[(_").toString(); //$NON-NLS-1$
    private static final Point SIZE = new Point(460, 220);

    private final Text field;
    private final BiFunction<String, Integer, List<Proposal>> source;

    /** What is shown of a proposal. */
    private static final class Offer extends ContentProposal {

        private final Proposal proposal;

        Offer(Proposal proposal) {
            super(proposal.replacement(), label(proposal), null);
            this.proposal = proposal;
        }

        private static String label(Proposal proposal) {
            return proposal.detail().isEmpty() ? proposal.label() : proposal.label() + " – " + proposal.detail(); //$NON-NLS-1$
        }
    }

    private ExpressionAssist(Text field, BiFunction<String, Integer, List<Proposal>> source) {
        this.field = field;
        this.source = source;
    }

    /**
     * @param field  where expressions are typed
     * @param source gives the proposals for a text and the place of the caret in it
     * @return the assistant, which lasts as long as the field; {@link ContentProposalAdapter#isProposalPopupOpen()}
     *         tells whether the keys are its own
     */
    public static ContentProposalAdapter on(Text field, BiFunction<String, Integer, List<Proposal>> source) {
        ExpressionAssist assist = new ExpressionAssist(field, source);
        ContentProposalAdapter adapter = new ContentProposalAdapter(field, new TextContentAdapter(),
                (text, caret) -> assist.offers(text, caret), KeyStroke.getInstance(SWT.MOD1, ' '),
                LETTERS.toCharArray());
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
        adapter.setPopupSize(SIZE);
        adapter.addContentProposalListener(assist::accept);
        return adapter;
    }

    private IContentProposal[] offers(String text, int caret) {
        return source.apply(text, caret).stream().map(Offer::new).toArray(IContentProposal[]::new);
    }

    private void accept(IContentProposal chosen) {
        Proposal proposal = ((Offer) chosen).proposal;
        int caret = Math.max(proposal.end(), field.getCaretPosition());
        field.setSelection(proposal.start(), caret);
        field.insert(proposal.replacement());
    }
}
