package org.deepworkbench.topology.core.internal.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.edit.TextEdit;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;

/** Takes any number of entries and items out of a text, and the containers that this leaves empty. */
final class Prune {

    /** What goes of one container, and the way to it. */
    private record Gap(List<Child> way, int keep, TreeSet<Integer> indices) {

        YamlNode container() {
            return way.get(way.size() - 1).container();
        }

        boolean isAll() {
            return indices.size() == Child.size(container());
        }

        /** Depth of the container itself. */
        int depth() {
            return way.size() - 1;
        }
    }

    private final Lines lines;
    private final YamlNode root;
    private final Map<YamlNode, Gap> gaps = new IdentityHashMap<>();

    Prune(Lines lines, YamlNode root) {
        this.lines = lines;
        this.root = root;
    }

    /**
     * @param way  the places from the root to what goes
     * @param keep number of places whose containers stay, even if they are left empty
     */
    void add(List<Child> way, int keep) {
        Child last = way.get(way.size() - 1);
        gaps.computeIfAbsent(last.container(), container -> new Gap(List.copyOf(way), keep, new TreeSet<>())).indices()
                .addAll(last.namesakes());
    }

    /** {@return the edits, none of which concerns a piece that another one does} */
    List<TextEdit> edits() throws FaultException {
        collapse();
        List<TextEdit> edits = new ArrayList<>();
        Set<YamlNode> changed = Collections.newSetFromMap(new IdentityHashMap<>());
        List<YamlNode> removed = new ArrayList<>();
        for (Gap gap : gaps.values()) {
            if (!isWithinAnother(gap)) {
                gap.way().subList(0, gap.depth()).forEach(child -> changed.add(child.value()));
                gap.indices().forEach(index -> removed.add(new Child(gap.container(), index).value()));
                edits.addAll(edits(gap));
            }
        }
        edits.addAll(new SharedValues(lines, root).kept(changed, removed));
        return edits;
    }

    private void collapse() {
        List<Gap> deepestFirst = new ArrayList<>(gaps.values());
        deepestFirst.sort(Comparator.comparingInt(Gap::depth).reversed());
        for (int i = 0; i < deepestFirst.size(); i++) {
            Gap gap = deepestFirst.get(i);
            if (gap.isAll() && gap.depth() > gap.keep() && !isWithinAnother(gap)) {
                gaps.remove(gap.container());
                List<Child> way = gap.way().subList(0, gap.depth());
                boolean known = gaps.containsKey(way.get(way.size() - 1).container());
                add(way, gap.keep());
                if (!known) {
                    deepestFirst.add(i + 1, gaps.get(way.get(way.size() - 1).container()));
                }
            }
        }
    }

    private boolean isWithinAnother(Gap gap) {
        return gap.way().subList(0, gap.depth()).stream().anyMatch(child -> gaps.containsKey(child.container())
                && gaps.get(child.container()).indices().contains(child.index()));
    }

    private List<TextEdit> edits(Gap gap) throws FaultException {
        if (gap.isAll() && gap.depth() > 0) {
            String empty = gap.container() instanceof YamlMapping ? "{}" : "[]";
            return List.of(gap.way().get(gap.depth() - 1).replace(lines, YamlPiece.line(empty)));
        }
        if (gap.isAll() && Blocks.isFlow(root)) {
            int start = NodePrefix.of(lines, root).content();
            return List.of(new TextEdit(start, root.end() - start, root instanceof YamlMapping ? "{}" : "[]"));
        }
        List<Integer> indices = List.copyOf(gap.indices());
        return gap.container() instanceof YamlMapping mapping ? new MappingWriter(lines, mapping).remove(indices)
                : new SequenceWriter(lines, (YamlSequence) gap.container())
                        .remove(indices);
    }
}
