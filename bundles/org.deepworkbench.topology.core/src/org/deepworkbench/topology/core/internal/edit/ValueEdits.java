package org.deepworkbench.topology.core.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.edit.TextEdit;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.yaml.YamlAlias;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;
import org.eclipse.osgi.util.NLS;

/**
 * Computes what sets one value, for the one place that a path names: where the path leads through an alias or a merged
 * map, the place gets a value of its own there, and what the others share stays.
 *
 * @param lines the text
 * @param root  its root
 */
record ValueEdits(Lines lines, YamlNode root) {

    private static final String MERGE = "<<: ";

    /** What a walk along a path has seen of the text: the places passed, and the node that it ends in. */
    private record Walk(List<Child> passed, YamlNode end) {

        static Walk along(YamlNode start, List<?> path) {
            List<Child> passed = new ArrayList<>();
            YamlNode node = start;
            for (Object step : path) {
                Optional<Child> child = Child.of(node, step);
                if (child.isEmpty()) {
                    break;
                }
                passed.add(child.get());
                node = child.get().value();
            }
            return new Walk(passed, node);
        }

        boolean ends(List<?> path) {
            return passed.size() == path.size();
        }
    }

    /** {@return the places that a path leads through, as far as they are written in one piece} */
    List<Child> passed(List<?> path) {
        return Walk.along(root, path).passed();
    }

    /**
     * @param path names and indices from the root
     * @param yaml the value
     * @return edits of the text, none of which concerns a piece that another one does
     * @throws FaultException if the path leads through a scalar or beyond the end of a list
     */
    List<TextEdit> set(List<?> path, String yaml) throws FaultException {
        Walk walk = Walk.along(root, path);
        List<YamlNode> changed = new ArrayList<>(List.of(root));
        walk.passed().forEach(child -> changed.add(child.value()));
        List<YamlNode> removed = walk.ends(path) ? List.of(changed.remove(changed.size() - 1)) : List.of();
        List<TextEdit> edits = new ArrayList<>(set(root, path, yaml));
        edits.addAll(new SharedValues(lines, root).kept(changed, removed));
        return edits;
    }

    private List<TextEdit> set(YamlNode start, List<?> path, String yaml) throws FaultException {
        Walk walk = Walk.along(start, path);
        int depth = walk.passed().size();
        Optional<Child> at = depth == 0 ? Optional.empty() : Optional.of(walk.passed().get(depth - 1));
        if (walk.ends(path)) {
            Child place = at.orElseThrow(() -> noPlace(start, ""));
            YamlPiece piece = YamlPiece.of(yaml);
            boolean anchored = new SharedValues(lines, root).isUnused(place.value());
            String anchor = NodePrefix.of(lines, place.value()).anchor().filter(any -> anchored).orElse("");
            return List.of(place.replace(lines, anchor.isEmpty() ? piece.like(lines, place.value())
                    : piece.like(lines, place.value()).with((anchor + " " + piece.prefix()).strip())));
        }
        List<?> rest = path.subList(depth, path.size());
        if (walk.end() instanceof YamlAlias alias) {
            return List.of(at.orElseThrow().replace(lines, overriding(alias, rest, yaml)));
        }
        return List.of(inserted(walk.end(), at, rest, yaml));
    }

    /**
     * @param path names and indices from the root to something that is there
     * @param keep number of steps of the path whose containers stay, even if this leaves them empty
     * @return edits that take it away for this one place, none of which concerns a piece that another one does
     */
    List<TextEdit> unset(List<?> path, int keep) throws FaultException {
        Walk walk = Walk.along(root, path);
        if (walk.ends(path)) {
            return unset(root, path, keep);
        }
        List<YamlNode> changed = new ArrayList<>(List.of(root));
        walk.passed().forEach(child -> changed.add(child.value()));
        List<TextEdit> edits = new ArrayList<>(unset(root, path, keep));
        edits.addAll(new SharedValues(lines, root).kept(changed, List.of()));
        return edits;
    }

    private List<TextEdit> unset(YamlNode start, List<?> path, int keep) throws FaultException {
        Walk walk = Walk.along(start, path);
        int depth = walk.passed().size();
        if (walk.ends(path)) {
            Prune prune = new Prune(lines, start);
            prune.add(walk.passed(), keep);
            return prune.edits();
        }
        List<?> rest = path.subList(depth, path.size());
        if (walk.end() instanceof YamlAlias alias) {
            return List.of(walk.passed().get(depth - 1).replace(lines, without(alias.target(), rest)));
        }
        List<TextEdit> edits = new ArrayList<>();
        for (Child source : sources(walk.end())) {
            if (Child.effective(source.value().resolved(), rest.get(0)).isPresent()) {
                edits.add(source.replace(lines, without(source.value().resolved(), rest)));
            }
        }
        return edits;
    }

    /** {@return the places of the maps that are merged into a map} */
    private static List<Child> sources(YamlNode node) {
        return Child.all(node).stream().filter(child -> node instanceof YamlMapping mapping
                && mapping.entries().get(child.index()).name().equals("<<"))
                .flatMap(child -> child.value().resolved() instanceof YamlSequence list ? Child.all(list).stream()
                        : Stream.of(child)).toList();
    }

    private YamlPiece without(YamlNode node, List<?> path) throws FaultException {
        boolean only = path.size() == 1 && Child.size(node) == 1;
        return only ? YamlPiece.line(node instanceof YamlMapping ? "{}" : "[]")
                : new NodeCopy(lines).of(node, unset(node, path, path.size()));
    }

    private TextEdit inserted(YamlNode parent, Optional<Child> at, List<?> rest, String yaml) throws FaultException {
        Object step = rest.get(0);
        YamlPiece value = inherited(parent, rest, yaml);
        boolean nothing = parent instanceof YamlScalar scalar && scalar.isNull()
                || Blocks.isEmpty(parent) && at.filter(child -> !Blocks.isFlow(child.container())).isPresent();
        if (nothing && at.isPresent() && (step instanceof String || step.equals(0))) {
            String prefix = lines.text().substring(parent.start(), NodePrefix.of(lines, parent).end());
            return at.get().replace(lines, value.under(step, Style.of(lines)).with(prefix));
        }
        if (parent instanceof YamlMapping mapping) {
            return new MappingWriter(lines, mapping).add(step.toString(), value);
        }
        if (parent instanceof YamlSequence sequence && step.equals(sequence.items().size())) {
            return new SequenceWriter(lines, sequence).add(value);
        }
        throw parent instanceof YamlSequence sequence ? noItem(sequence, step) : noPlace(parent, step);
    }

    private static FaultException noItem(YamlSequence list, Object step) {
        int size = list.items().size();
        String what = step instanceof Integer ? Messages.Edit_noItem : Messages.Edit_noNumber;
        return new FaultException(new Fault(NLS.bind(what, step, size), "", "",
                NLS.bind(Messages.Edit_noItemRemedy, size)));
    }

    private static FaultException noPlace(YamlNode value, Object step) {
        String text = value instanceof YamlScalar scalar ? scalar.text() : "";
        return new FaultException(new Fault(NLS.bind(Messages.Edit_noPlace, text, step), "", "", ""));
    }

    /** The value of a new entry: the one given, or within a copy of what was inherited under its name. */
    private YamlPiece inherited(YamlNode parent, List<?> rest, String yaml) throws FaultException {
        List<?> inner = rest.subList(1, rest.size());
        Optional<YamlNode> inherited = Child.effective(parent, rest.get(0));
        return inner.isEmpty() || inherited.isEmpty() ? wrapped(inner, yaml) : copied(inherited.get(), inner, yaml);
    }

    private YamlPiece copied(YamlNode node, List<?> path, String yaml) throws FaultException {
        if (path.isEmpty()) {
            return YamlPiece.of(yaml);
        }
        return node instanceof YamlAlias alias ? overriding(alias, path, yaml)
                : node instanceof YamlScalar scalar && scalar.isNull() ? wrapped(path, yaml)
                        : new NodeCopy(lines).of(node, set(node, path, yaml));
    }

    /** {@return what stands for an alias of which one part is to differ: the map merged and the part set anew} */
    private YamlPiece overriding(YamlAlias alias, List<?> path, String yaml) throws FaultException {
        if (!(alias.target() instanceof YamlMapping mapping)) {
            return copied(alias.target(), path, yaml);
        }
        String name = path.get(0).toString();
        YamlPiece value = inherited(mapping, path, yaml);
        String merge = MERGE + lines.text().substring(alias.start(), alias.end());
        Optional<String> flow = value.flow()
                .map(line -> "{ " + merge + ", " + YamlString.of(name) + ": " + line + " }");
        return YamlPiece.block(merge + "\n" + value.keyed(name, Style.of(lines)), flow);
    }

    private YamlPiece wrapped(List<?> path, String yaml) throws FaultException {
        YamlPiece piece = YamlPiece.of(yaml);
        for (int i = path.size() - 1; i >= 0; i--) {
            if (path.get(i) instanceof Integer index && index != 0) {
                throw new FaultException(new Fault(NLS.bind(Messages.Edit_noItem, index, 0), "", "",
                        NLS.bind(Messages.Edit_noItemRemedy, 0)));
            }
            piece = piece.under(path.get(i), Style.of(lines));
        }
        return piece;
    }
}
