package org.deepworkbench.topology.core.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a person wants a line between two nodes to turn. A line has right angles only, and its first and last stretches
 * are level; so it is told by the places of its upright stretches and, between them, the heights of its level ones:
 * place, height, place, height, place. They are counted from where the line begins, so that they go along with its node.
 *
 * @param turns places and heights, in pixels at 100 %, an odd number of them; none for a line that nobody bent
 */
public record Bends(List<Integer> turns) {

    /** A line that finds its way by itself. */
    public static final Bends NONE = new Bends(List.of());
    /** More turns than this nobody makes by hand. */
    public static final int MOST = 63;

    /** Stretches that are closer than this become one. */
    private static final int SAME = 5;

    /** @throws IllegalArgumentException if the number of turns is even, but not 0, or more than {@link #MOST} */
    public Bends {
        turns = List.copyOf(turns);
        if (turns.size() > MOST || !turns.isEmpty() && turns.size() % 2 == 0) {
            throw new IllegalArgumentException(turns.size() + " turns");
        }
    }

    /**
     * {@return the bends of a line that is drawn}
     *
     * @param points x and y of its beginning, its corners and its end, one after the other
     */
    public static Bends along(int[] points) {
        List<Integer> turns = new ArrayList<>();
        for (int corner = 2; corner + 3 < points.length; corner += 4) {
            if (corner > 2) {
                turns.add(points[corner + 1] - points[1]);
            }
            turns.add(points[corner] - points[0]);
        }
        return new Bends(turns);
    }

    /**
     * {@return the line through these bends: x and y of its beginning, its corners and its end; nothing if there are no
     * bends, or if the nodes stand so that the line would run back into one of them}
     */
    public Optional<int[]> between(int startX, int startY, int endX, int endY) {
        if (turns.isEmpty() || turns.getFirst() < 0 || turns.getLast() > endX - startX) {
            return Optional.empty();
        }
        List<Integer> points = new ArrayList<>(List.of(startX, startY));
        int y = startY;
        for (int i = 0; i < turns.size(); i += 2) {
            int x = startX + turns.get(i);
            int next = i + 1 < turns.size() ? startY + turns.get(i + 1) : endY;
            points.addAll(List.of(x, y, x, next));
            y = next;
        }
        points.addAll(List.of(endX, endY));
        return Optional.of(points.stream().mapToInt(Integer::intValue).toArray());
    }

    /**
     * {@return the bends of a drawn line after one of its stretches was moved aside}
     *
     * @param points  x and y of the line's beginning, its corners and its end
     * @param stretch number of the stretch, from 0
     * @param by      how far: upright stretches to the right, level ones down
     */
    public static Bends moved(int[] points, int stretch, int by) {
        int width = points[points.length - 2] - points[0];
        int rise = points[points.length - 1] - points[1];
        List<Integer> turns = new ArrayList<>(along(points).turns);
        if (turns.size() > MOST - 2) {
            return new Bends(turns);
        }
        int stub = DiagramStyle.STUB;
        int index = stretch - 1;
        if (turns.isEmpty()) {
            turns.addAll(List.of(stub, by, width - stub));
        } else if (index < 0) {
            turns.addAll(0, List.of(Math.min(stub, turns.getFirst() / 2), by));
        } else if (index == turns.size()) {
            turns.addAll(List.of(rise + by, Math.max(width - stub, (turns.getLast() + width) / 2)));
        } else {
            turns.set(index, turns.get(index) + by);
        }
        turns.set(0, Math.max(0, turns.getFirst()));
        turns.set(turns.size() - 1, Math.min(width, turns.getLast()));
        return new Bends(joined(turns, rise));
    }

    /** Takes out steps so small that nobody means them; the heights at both ends are fixed. */
    private static List<Integer> joined(List<Integer> turns, int rise) {
        List<Integer> all = new ArrayList<>(turns);
        all.addFirst(0);
        all.add(rise);
        int at = 2;
        while (at < all.size() && all.size() > 3) {
            if (Math.abs(all.get(at) - all.get(at - 2)) < SAME) {
                int from = at == all.size() - 1 ? at - 2 : at - 1;
                all.subList(from, from + 2).clear();
                at = 2;
            } else {
                at++;
            }
        }
        return all.size() == 3 && rise == 0 ? List.of() : List.copyOf(all.subList(1, all.size() - 1));
    }
}
