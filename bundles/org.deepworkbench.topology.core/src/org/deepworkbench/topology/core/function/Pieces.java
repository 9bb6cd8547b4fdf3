package org.deepworkbench.topology.core.function;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.topology.core.function.Expression.Call;
import org.deepworkbench.topology.core.function.Expression.Entries;
import org.deepworkbench.topology.core.function.Expression.Items;

/**
 * The pieces that an expression is put together from, and expressions with other pieces. A place is a list of indices
 * from 0, from the whole inwards; nothing for the whole.
 */
public final class Pieces {

    private Pieces() {
    }

    /** {@return what the expression is put together from; nothing for one that is not} */
    public static List<Expression> of(Expression whole) {
        return switch (whole) {
            case Call call -> call.arguments();
            case Items items -> items.items();
            case Entries map -> List.copyOf(map.entries().values());
            default -> List.of();
        };
    }

    /** {@return whether pieces can be added to it and taken away} */
    public static boolean isOpen(Expression whole) {
        return whole instanceof Items || whole instanceof Call call && call.function().equals(Expression.CONCAT);
    }

    /** {@return the piece at a place that there is} */
    public static Expression at(Expression whole, List<Integer> place) {
        Expression piece = whole;
        for (int index : place) {
            piece = of(piece).get(index);
        }
        return piece;
    }

    /** {@return the expression with another piece at a place} */
    public static Expression with(Expression whole, List<Integer> place, Expression piece) {
        if (place.isEmpty()) {
            return piece;
        }
        List<Expression> pieces = new ArrayList<>(of(whole));
        int index = place.get(0);
        pieces.set(index, with(pieces.get(index), place.subList(1, place.size()), piece));
        return of(whole, pieces);
    }

    /** {@return the expression with one more piece at the end of what stands at a place, which is open for it} */
    public static Expression added(Expression whole, List<Integer> place, Expression piece) {
        Expression outer = at(whole, place);
        List<Expression> pieces = new ArrayList<>(of(outer));
        pieces.add(piece);
        return with(whole, place, of(outer, pieces));
    }

    /** {@return the expression without the piece at a place within another} */
    public static Expression without(Expression whole, List<Integer> place) {
        List<Integer> outer = place.subList(0, place.size() - 1);
        List<Expression> pieces = new ArrayList<>(of(at(whole, outer)));
        pieces.remove((int) place.get(place.size() - 1));
        return with(whole, outer, of(at(whole, outer), pieces));
    }

    /** {@return the expression with the piece at a place moved before ({@code -1}) or behind ({@code 1}) its neighbour} */
    public static Expression moved(Expression whole, List<Integer> place, int by) {
        List<Integer> outer = place.subList(0, place.size() - 1);
        List<Expression> pieces = new ArrayList<>(of(at(whole, outer)));
        int index = place.get(place.size() - 1);
        pieces.add(index + by, pieces.remove(index));
        return with(whole, outer, of(at(whole, outer), pieces));
    }

    private static Expression of(Expression like, List<Expression> pieces) {
        return switch (like) {
            case Call call -> new Call(call.function(), pieces);
            case Items items -> new Items(pieces);
            case Entries map -> {
                Map<String, Expression> entries = new LinkedHashMap<>();
                map.entries().keySet().forEach(key -> entries.put(key, pieces.get(entries.size())));
                yield new Entries(entries);
            }
            default -> throw new IllegalArgumentException(ExpressionText.format(like));
        };
    }
}
