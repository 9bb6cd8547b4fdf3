package org.deepworkbench.topology.ui.internal.functions;

import java.util.function.Consumer;
import org.deepworkbench.topology.core.edit.NewInput;
import org.deepworkbench.topology.core.function.Candidates;
import org.deepworkbench.topology.core.function.Expression;
import org.deepworkbench.topology.core.function.Expression.Literal;
import org.deepworkbench.topology.core.function.ExpressionDraft;
import org.deepworkbench.topology.core.function.Pieces;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks what one piece of a value is to be. */
final class PiecePanel {

    private final Combo kind;
    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final Composite textPage;
    private final Text text;
    private final CandidateTree choices;
    private final NewInputPanel newInput;
    private boolean showing;

    /**
     * @param parent     where it goes
     * @param candidates what there is to choose from
     * @param draft      the value
     * @param chosen     is given the piece that a person chooses
     * @param made       is given the input that a person makes
     */
    PiecePanel(Composite parent, Candidates candidates, ExpressionDraft draft, Consumer<Expression> chosen,
            Consumer<NewInput> made) {
        Composite control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(control);
        new Label(control, SWT.NONE).setText(Messages.Dialog_kind);
        kind = ControlIds.tag(new Combo(control, SWT.DROP_DOWN | SWT.READ_ONLY), "topology.function.kind"); //$NON-NLS-1$
        kind.setItems(Kind.labels());
        Accessibility.name(kind, Messages.Dialog_kind);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(kind);
        stack = new Composite(control, SWT.NONE);
        stack.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(stack);
        textPage = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(textPage);
        text = ControlIds.tag(new Text(textPage, SWT.BORDER), "topology.function.text"); //$NON-NLS-1$
        Accessibility.name(text, Messages.Dialog_text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        choices = new CandidateTree(stack, candidates, draft.place().type(), chosen);
        newInput = new NewInputPanel(stack, draft::proposedInput, made);
        text.addModifyListener(event -> {
            if (!showing) {
                chosen.accept(Literal.plain(text.getText()));
            }
        });
        kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
        kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (kind() == Kind.TEXT && !text.isEnabled()) {
                chosen.accept(new Literal("", true)); //$NON-NLS-1$
            }
        }));
    }

    private Kind kind() {
        return Kind.values()[kind.getSelectionIndex()];
    }

    private void choose() {
        layout.topControl = switch (kind()) {
            case TEXT -> textPage;
            case NEW_INPUT -> newInput.control();
            default -> choices.control();
        };
        if (layout.topControl == choices.control()) {
            choices.show(kind());
        }
        stack.layout();
    }

    /** Shows what a piece is. */
    void show(Expression piece) {
        showing = true;
        boolean settled = Kind.of(piece) == Kind.INPUT && kind.getSelectionIndex() == Kind.NEW_INPUT.ordinal();
        kind.select(settled ? Kind.NEW_INPUT.ordinal() : Kind.of(piece).ordinal());
        kind.setEnabled(Pieces.of(piece).isEmpty());
        String written = piece instanceof Literal literal ? literal.text() : ""; //$NON-NLS-1$
        if (!text.getText().equals(written)) {
            text.setText(written);
        }
        text.setEnabled(piece instanceof Literal);
        choose();
        showing = false;
    }

    /** Shows what a node has; a text or input becomes an attribute of it when one is chosen. */
    void reveal(String node) {
        if (kind.isEnabled() && kind() != Kind.PROPERTY) {
            kind.select(Kind.ATTRIBUTE.ordinal());
            choose();
        }
        choices.reveal(node);
    }
}
