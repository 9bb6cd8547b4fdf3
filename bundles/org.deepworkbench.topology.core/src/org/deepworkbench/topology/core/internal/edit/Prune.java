package org.deepworkbench.topology.core.internal.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.edit.TextEdit;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;

/** Takes any number of entries and items out of a text, and the containers that this leaves empty. */
final class Prune {

    /** What goes of one container, and the way to it. */
    private record Cut(List<Child> way, int keep, TreeSet<Integer> indices) {

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
    private final Map<YamlNode, Cut> cuts = new IdentityHashMap<>();

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
        cuts.computeIfAbsent(last.container(), container -> new Cut(List.copyOf(way), keep, new TreeSet<>())).indices()
                .addAll(last.namesakes());
    }

    /** {@return the edits, none of which concerns a piece that another one does} */
    List<TextEdit> edits() throws FaultException {
        collapse();
        List<TextEdit> edits = new ArrayList<>();
        List<YamlNode> changed = new ArrayList<>(List.of(root));
        List<YamlNode> removed = new ArrayList<>();
        for (Cut cut : cuts.values()) {
            if (!isWithinAnother(cut)) {
                cut.way().subList(0, cut.depth()).forEach(child -> changed.add(child.value()));
                cut.indices().forEach(index -> removed.add(new Child(cut.container(), index).value()));
                edits.addAll(edits(cut));
            }
        }
        edits.addAll(new SharedValues(lines, root).kept(changed.stream().distinct().toList(), removed));
        return edits;
    }

    private void collapse() {
        List<Cut> deepestFirst = new ArrayList<>(cuts.values());
        deepestFirst.sort(Comparator.comparingInt(Cut::depth).reversed());
        for (int i = 0; i < deepestFirst.size(); i++) {
            Cut cut = deepestFirst.get(i);
            if (cut.isAll() && cut.depth() > cut.keep() && !isWithinAnother(cut)) {
                cuts.remove(cut.container());
                List<Child> way = cut.way().subList(0, cut.depth());
                boolean known = cuts.containsKey(way.get(way.size() - 1).container());
                add(way, cut.keep());
                if (!known) {
                    deepestFirst.add(i + 1, cuts.get(way.get(way.size() - 1).container()));
                }
            }
        }
    }

    private boolean isWithinAnother(Cut cut) {
        return cut.way().subList(0, cut.depth()).stream().anyMatch(child -> cuts.containsKey(child.container())
                && cuts.get(child.container()).indices().contains(child.index()));
    }

    private List<TextEdit> edits(Cut cut) throws FaultException {
        if (cut.isAll() && cut.depth() > 0) {
            String empty = cut.container() instanceof YamlMapping ? "{}" : "[]";
            return List.of(cut.way().get(cut.depth() - 1).replace(lines, YamlPiece.line(empty)));
        }
        List<Integer> indices = List.copyOf(cut.indices());
        return cut.container() instanceof YamlMapping mapping ? new MappingWriter(lines, mapping).remove(indices)
                : new SequenceWriter(lines, (YamlSequence) cut.container())
                        .remove(indices);
    }
}
