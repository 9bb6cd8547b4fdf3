package org.deepworkbench.topology.core.diff;

import java.util.List;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.internal.diff.Comparison;
import org.deepworkbench.topology.core.internal.diff.Side;

/**
 * Compares topologies by what they mean. Order, comments, quotes, flow or block style, anchors, short or full names of
 * types and short or long notations make no difference, nor does the way a number, truth or amount with a unit is
 * written where the type says that it is one ({@code 1 GB} and {@code 1000 MB}, {@code 1} and {@code 1.0} of a float).
 */
public final class TopologyDiff {

    private TopologyDiff() {
    }

    /**
     * Compares two topologies; call it on the thread of their documents. What a text does not say because it cannot be
     * read as YAML is missing, so ask for syntax errors first.
     *
     * @return what is different, in the order of {@link ElementKind}, then of the newer text; empty if nothing is. A
     *         node or input of another name is taken for the same if most of what is said of it agrees
     */
    public static List<Change> between(TopologyDocument older, TopologyDocument newer) {
        return Comparison.of(new Side(older.serviceTemplate(), older.types()),
                new Side(newer.serviceTemplate(), newer.types()));
    }
}
