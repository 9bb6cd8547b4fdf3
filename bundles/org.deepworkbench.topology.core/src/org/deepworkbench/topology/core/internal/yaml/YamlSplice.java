package org.deepworkbench.topology.core.internal.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.edit.TextEdit;
import org.deepworkbench.topology.model.Place;

/**
 * An edit inside one node template, of which nothing but that template has to be read anew. The result is the same as
 * if the whole text had been read.
 */
public final class YamlSplice {

    private static final Set<String> TOPOLOGIES = Set.of("topology_template", "service_template");
    private static final String NODES = "node_templates";
    private static final int DEPTH = 2;

    /** Where a template stands, and the text that it is read from before and after the edit. */
    private record Piece(int root, YamlMapping topology, int section, YamlMapping nodes, int index, int start, int end) {

        YamlEntry entry() {
            return nodes.entries().get(index);
        }

        boolean begins(Place place) {
            return place.offset() == entry().start();
        }

        boolean contains(Place place) {
            return place.offset() >= entry().start() && place.offset() < end;
        }
    }

    /**
     * @param tree the tree before the edit
     * @param text the text before the edit
     * @param edit the edit
     * @return how to get the tree after the edit; empty where the edit does not stay inside one template, or the text
     *         has anchors, so that the whole has to be read
     */
    public static Optional<YamlSplice> of(YamlTree tree, String text, TextEdit edit) {
        if (tree.anchored() || !tree.problems().stream().allMatch(YamlSplice::harmless)) {
            return Optional.empty();
        }
        return piece(tree, text, edit.offset())
                .filter(piece -> edit.offset() > piece.entry().key().end()
                        && edit.offset() + edit.length() <= piece.end())
                .filter(piece -> tree.problems().stream().noneMatch(problem -> piece.begins(problem.place())))
                .flatMap(piece -> splice(tree, piece, text, edit));
    }

    private static boolean harmless(YamlProblem problem) {
        return !problem.fatal() && problem.code() != DiagnosticCode.UNKNOWN_ANCHOR;
    }

    private static Optional<YamlSplice> splice(YamlTree tree, Piece piece, String text, TextEdit edit) {
        String piecesText = text.substring(piece.start(), edit.offset()) + edit.replacement()
                + text.substring(edit.offset() + edit.length(), piece.end());
        if (piece.end() < text.length() && !piecesText.endsWith("\n")) {
            return Optional.empty(); // the line after the template would become part of its last line
        }
        YamlTree read = YamlReader.read(piecesText, piece.start(), DEPTH);
        if (read.anchored() || !read.problems().stream().allMatch(YamlSplice::harmless)) {
            return Optional.empty();
        }
        YamlEntry old = piece.entry();
        return read.mapping().filter(mapping -> !mapping.flow() && mapping.entries().size() == 1)
                .map(mapping -> mapping.entries().get(0))
                .filter(entry -> entry.name().equals(old.name()) && entry.start() == old.start())
                .map(entry -> new YamlSplice(tree, piece, entry, read.problems(),
                        edit.replacement().length() - edit.length()));
    }

    private final YamlTree tree;
    private final Piece piece;
    private final YamlEntry fresh;
    private final List<YamlProblem> problems;
    private final int growth;
    private final YamlMapping topology;

    private YamlSplice(YamlTree tree, Piece piece, YamlEntry fresh, List<YamlProblem> problems, int growth) {
        this.tree = tree;
        this.piece = piece;
        this.fresh = fresh;
        this.problems = problems;
        this.growth = growth;
        this.topology = with(piece.topology(), piece.section(), piece.nodes().with(piece.index(), fresh));
    }

    /** {@return the template as it was read before} */
    public YamlEntry old() {
        return piece.entry();
    }

    /** {@return the template read anew} */
    public YamlEntry fresh() {
        return fresh;
    }

    /** {@return whether the place lies in the text that is read anew; to be asked before {@link #apply}} */
    public boolean replaces(Place place) {
        return piece.contains(place);
    }

    /** {@return the section of the topology in the tree after the edit} */
    public YamlEntry topology() {
        return new YamlEntry(tree.mapping().orElseThrow().entries().get(piece.root()).key(), topology);
    }

    /** {@return the tree of the text after the edit, with all its places moved; the tree before it is of no use then} */
    public YamlTree apply() {
        List<YamlProblem> all = new ArrayList<>(tree.problems());
        all.removeIf(problem -> piece.contains(problem.place()));
        all.addAll(problems);
        List<Origin> origins = new ArrayList<>(tree.origins());
        int index = origins.indexOf(piece.entry().key().origin());
        origins.set(index, fresh.key().origin());
        origins.subList(index + 1, origins.size()).forEach(origin -> origin.moveBy(growth));
        return new YamlTree(Optional.of(with(tree.mapping().orElseThrow(), piece.root(), topology)), all, origins,
                false);
    }

    private static YamlMapping with(YamlMapping mapping, int index, YamlNode value) {
        return mapping.with(index, new YamlEntry(mapping.entries().get(index).key(), value));
    }

    private static Optional<Piece> piece(YamlTree tree, String text, int offset) {
        Optional<YamlMapping> root = tree.mapping().filter(mapping -> !mapping.flow());
        int topologyAt = root.map(mapping -> before(mapping, offset)).orElse(-1);
        if (topologyAt < 0 || !TOPOLOGIES.contains(root.get().entries().get(topologyAt).name())
                || !(root.get().entries().get(topologyAt).value() instanceof YamlMapping topology) || topology.flow()) {
            return Optional.empty();
        }
        int nodesAt = before(topology, offset);
        if (nodesAt < 0 || !topology.entries().get(nodesAt).name().equals(NODES)
                || !(topology.entries().get(nodesAt).value() instanceof YamlMapping nodes) || nodes.flow()) {
            return Optional.empty();
        }
        int index = before(nodes, offset);
        if (index < 0) {
            return Optional.empty();
        }
        int next = next(nodes, index).or(() -> next(topology, nodesAt)).or(() -> next(root.get(), topologyAt))
                .orElse(-1);
        int start = lineStart(text, nodes.entries().get(index).start());
        int end = next < 0 ? text.length() : lineStart(text, next);
        boolean alone = text.substring(start, nodes.entries().get(index).start()).isBlank();
        return alone && (next < 0 || text.substring(end, next).isBlank())
                ? Optional.of(new Piece(topologyAt, topology, nodesAt, nodes, index, start, end))
                : Optional.empty();
    }

    private static Optional<Integer> next(YamlMapping mapping, int index) {
        return index + 1 < mapping.entries().size() ? Optional.of(mapping.entries().get(index + 1).start())
                : Optional.empty();
    }

    private static int lineStart(String text, int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }

    /** {@return the index of the last entry that begins before the offset, or -1} */
    private static int before(YamlMapping mapping, int offset) {
        int from = 0;
        int to = mapping.entries().size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (mapping.entries().get(middle).start() < offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from - 1;
    }
}
