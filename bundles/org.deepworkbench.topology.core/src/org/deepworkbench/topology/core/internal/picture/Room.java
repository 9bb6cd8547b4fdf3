package org.deepworkbench.topology.core.internal.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.deepworkbench.topology.core.internal.picture.Arrangement.Spot;
import org.deepworkbench.topology.core.picture.Bounds;

/** Finds room for a block of boxes among others that stay where they are. */
final class Room {

    /** Pairs of boxes that are compared at most for one place that is tried. */
    private static final int MOST = 20_000;
    /** Places that are tried at most, the nearest first. */
    private static final int TRIES = 200;

    private Room() {
    }

    /**
     * {@return a place for the block where it covers none of the others, near the one that is wanted}
     *
     * @param wanted where the origin of the block shall be
     * @param block  boxes, from that origin
     * @param taken  the others
     * @param first  the origin may be neither left of this nor above it
     */
    static Spot next(Spot wanted, List<Bounds> block, List<Bounds> taken, Spot first) {
        Spot below = new Spot(wanted.x(), Math.max(wanted.y(), bottom(taken) + Flow.GAP));
        if ((long) block.size() * taken.size() > MOST) {
            return below;
        }
        return candidates(wanted, extent(block), taken).stream()
                .filter(spot -> spot.x() >= first.x() && spot.y() >= first.y()).limit(TRIES)
                .filter(spot -> fits(spot, block, taken)).findFirst().orElse(below);
    }

    static int bottom(List<Bounds> boxes) {
        return boxes.stream().mapToInt(box -> box.y() + box.height()).max().orElse(0);
    }

    /** The wanted place, and those beside each of the others, the nearest first. */
    private static List<Spot> candidates(Spot wanted, Bounds extent, List<Bounds> taken) {
        List<Spot> spots = new ArrayList<>(List.of(wanted));
        for (Bounds other : taken) {
            spots.add(new Spot(other.x() + other.width() + Flow.GAP, wanted.y()));
            spots.add(new Spot(wanted.x(), other.y() + other.height() + Flow.GAP));
            spots.add(new Spot(other.x() - Flow.GAP - extent.width(), wanted.y()));
            spots.add(new Spot(wanted.x(), other.y() - Flow.GAP - extent.height()));
        }
        spots.sort(Comparator.comparingInt(
                spot -> Math.abs(spot.x() - wanted.x()) + Math.abs(spot.y() - wanted.y())));
        return spots;
    }

    private static Bounds extent(List<Bounds> block) {
        return new Bounds(0, 0, block.stream().mapToInt(box -> box.x() + box.width()).max().orElse(0), bottom(block));
    }

    private static boolean fits(Spot origin, List<Bounds> block, List<Bounds> taken) {
        return block.stream().noneMatch(box -> taken.stream().anyMatch(other -> covers(origin, box, other)));
    }

    private static boolean covers(Spot origin, Bounds box, Bounds other) {
        int x = origin.x() + box.x();
        int y = origin.y() + box.y();
        return x < other.x() + other.width() && other.x() < x + box.width() && y < other.y() + other.height()
                && other.y() < y + box.height();
    }
}
