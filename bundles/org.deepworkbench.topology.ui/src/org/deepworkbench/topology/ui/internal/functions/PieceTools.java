package org.deepworkbench.topology.ui.internal.functions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.deepworkbench.topology.core.function.Expression;
import org.deepworkbench.topology.core.function.Expression.Call;
import org.deepworkbench.topology.core.function.Expression.Literal;
import org.deepworkbench.topology.core.function.Pieces;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The buttons that join, add, move and take away pieces of a value. */
final class PieceTools {

    private static final Expression NOTHING = new Literal("", true); //$NON-NLS-1$

    private final PieceTree pieces;
    private final BiConsumer<Expression, List<Integer>> made;
    private final Composite control;
    private final Button add;
    private final Button earlier;
    private final Button later;
    private final Button remove;

    /**
     * @param made is given the whole value anew, with the place of the piece that is then selected
     */
    PieceTools(Composite parent, PieceTree pieces, BiConsumer<Expression, List<Integer>> made) {
        this.pieces = pieces;
        this.made = made;
        control = new Composite(parent, SWT.NONE);
        RowLayoutFactory.fillDefaults().wrap(true).spacing(4).applyTo(control);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
        button(Messages.Dialog_wrap, "wrap", this::wrap); //$NON-NLS-1$
        add = button(Messages.Dialog_add, "add", this::add); //$NON-NLS-1$
        earlier = button(Messages.Dialog_up, "earlier", () -> move(-1)); //$NON-NLS-1$
        later = button(Messages.Dialog_down, "later", () -> move(1)); //$NON-NLS-1$
        remove = button(Messages.Dialog_remove, "remove", this::remove); //$NON-NLS-1$
    }

    private Button button(String words, String id, Runnable deed) {
        Button button = ControlIds.tag(new Button(control, SWT.PUSH), "topology.function." + id); //$NON-NLS-1$
        button.setText(words);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> deed.run()));
        return button;
    }

    /** Lets those buttons be pressed that can do something to the selected piece. */
    void update() {
        List<Integer> place = pieces.place();
        boolean inner = !place.isEmpty() && Pieces.isOpen(outer());
        int index = place.isEmpty() ? 0 : place.get(place.size() - 1);
        int count = place.isEmpty() ? 0 : Pieces.of(outer()).size();
        add.setEnabled(Pieces.isOpen(pieces.piece()) || inner);
        earlier.setEnabled(inner && index > 0);
        later.setEnabled(inner && index < count - 1);
        remove.setEnabled(inner && count > 1);
    }

    private Expression outer() {
        return Pieces.at(pieces.whole(), outerPlace());
    }

    private List<Integer> outerPlace() {
        return pieces.place().subList(0, pieces.place().size() - 1);
    }

    private static List<Integer> inner(List<Integer> place, int index) {
        List<Integer> longer = new ArrayList<>(place);
        longer.add(index);
        return longer;
    }

    private void wrap() {
        List<Integer> place = pieces.place();
        Expression joined = new Call(Expression.CONCAT, List.of(pieces.piece(), NOTHING));
        made.accept(Pieces.with(pieces.whole(), place, joined), inner(place, 1));
    }

    private void add() {
        List<Integer> place = Pieces.isOpen(pieces.piece()) ? pieces.place() : outerPlace();
        int count = Pieces.of(Pieces.at(pieces.whole(), place)).size();
        made.accept(Pieces.added(pieces.whole(), place, NOTHING), inner(place, count));
    }

    private void move(int by) {
        List<Integer> place = pieces.place();
        made.accept(Pieces.moved(pieces.whole(), place, by),
                inner(outerPlace(), place.get(place.size() - 1) + by));
    }

    private void remove() {
        made.accept(Pieces.without(pieces.whole(), pieces.place()), outerPlace());
    }
}
