package org.deepworkbench.topology.ui.internal.functions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.deepworkbench.topology.core.function.Expression;
import org.deepworkbench.topology.core.function.Expression.Call;
import org.deepworkbench.topology.core.function.Expression.Entries;
import org.deepworkbench.topology.core.function.Expression.Items;
import org.deepworkbench.topology.core.function.Expression.Literal;
import org.deepworkbench.topology.core.function.ExpressionText;
import org.deepworkbench.topology.core.function.Pieces;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;

/** The pieces of a value as a tree, of which one is selected. */
final class PieceTree {

    private final TreeViewer viewer;
    private Expression whole = new Literal("", true); //$NON-NLS-1$

    /** A place in the value; nothing but the place counts, so that the selection stays when pieces change. */
    record Place(List<Integer> steps) {

        Place inner(int index) {
            List<Integer> longer = new ArrayList<>(steps);
            longer.add(index);
            return new Place(List.copyOf(longer));
        }
    }

    PieceTree(Composite parent, Runnable selected) {
        viewer = new TreeViewer(parent, SWT.BORDER | SWT.SINGLE);
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(LabelProvider.createTextProvider(place -> label(at((Place) place))));
        viewer.addSelectionChangedListener(event -> selected.run());
        Accessibility.name(viewer.getTree(), Messages.Dialog_pieces);
        ControlIds.tag(viewer.getTree(), "topology.function.pieces"); //$NON-NLS-1$
    }

    Tree control() {
        return viewer.getTree();
    }

    /** Shows another value; the selection stays where it can. */
    void show(Expression expression) {
        List<Integer> before = place();
        whole = expression;
        viewer.setInput(expression);
        viewer.expandAll();
        select(before);
    }

    /** Selects the piece at the place, or the one that is left of the way to it. */
    void select(List<Integer> wanted) {
        Place place = new Place(List.of());
        for (int index : wanted) {
            int size = Pieces.of(at(place)).size();
            if (size == 0) {
                break;
            }
            place = place.inner(Math.min(index, size - 1));
        }
        viewer.setSelection(new StructuredSelection(place), true);
    }

    /** {@return the place of the selected piece} */
    List<Integer> place() {
        return viewer.getStructuredSelection().getFirstElement() instanceof Place place ? place.steps() : List.of();
    }

    /** {@return the whole value} */
    Expression whole() {
        return whole;
    }

    /** {@return the selected piece} */
    Expression piece() {
        return Pieces.at(whole, place());
    }

    private Expression at(Place place) {
        return Pieces.at(whole, place.steps());
    }

    private static String label(Expression piece) {
        return switch (piece) {
            case Call call when call.function().equals(Expression.CONCAT) -> Messages.Piece_concat;
            case Call call -> call.function();
            case Items items -> Messages.Piece_list;
            case Entries map -> Messages.Piece_map;
            default -> ExpressionText.format(piece);
        };
    }

    /** The places of the pieces. */
    private final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return new Object[] { new Place(List.of()) };
        }

        @Override
        public Object[] getChildren(Object parent) {
            Place place = (Place) parent;
            return IntStream.range(0, Pieces.of(at(place)).size()).mapToObj(place::inner).toArray();
        }

        @Override
        public Object getParent(Object element) {
            List<Integer> steps = ((Place) element).steps();
            return steps.isEmpty() ? null : new Place(steps.subList(0, steps.size() - 1));
        }

        @Override
        public boolean hasChildren(Object element) {
            return !Pieces.of(at((Place) element)).isEmpty();
        }
    }
}
