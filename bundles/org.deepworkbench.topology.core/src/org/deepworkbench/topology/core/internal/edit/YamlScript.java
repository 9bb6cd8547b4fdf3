package org.deepworkbench.topology.core.internal.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.edit.EditContext;
import org.deepworkbench.topology.core.edit.TextEdit;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.yaml.YamlAlias;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlReader;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;
import org.deepworkbench.topology.core.internal.yaml.YamlTree;
import org.eclipse.osgi.util.NLS;

/**
 * A series of changes to a YAML text. Each works on the result of the one before and touches only the lines it
 * concerns. A path leads from the root by names (String) and indices (Integer). What several places share through an
 * alias or a merged map is changed for the one place only.
 */
public final class YamlScript {

    private static final String TOPOLOGY = "topology_template";
    private static final String SERVICE = "service_template";
    private static final String VERSION = "tosca_definitions_version";
    private static final String SECOND_VERSION = "tosca_2_0";

    private String text;
    private Optional<YamlTree> tree;
    private final List<TextEdit> edits = new ArrayList<>();

    public YamlScript(String text) {
        this.text = text;
        this.tree = Optional.empty();
    }

    private YamlScript(String text, YamlTree tree) {
        this.text = text;
        this.tree = Optional.of(tree);
    }

    /** {@return the changes of a document's text, which need not be read again for the first of them} */
    public static YamlScript of(EditContext context) {
        return new YamlScript(context.text(), context.tree());
    }

    /** {@return the edits so far, each to be applied to the result of the one before} */
    public List<TextEdit> edits() {
        return List.copyOf(edits);
    }

    /** {@return the text so far} */
    public String text() {
        return text;
    }

    /** {@return the root of the text so far} */
    public Optional<YamlNode> root() {
        if (tree.isEmpty()) {
            tree = Optional.of(YamlReader.read(text));
        }
        return tree.get().root();
    }

    /** {@return the node at a path, aliases resolved and maps merged} */
    public Optional<YamlNode> find(List<?> path) {
        return at(located(path));
    }

    private Optional<YamlNode> at(List<?> path) {
        Optional<YamlNode> node = root();
        for (Object step : path) {
            node = node.map(YamlNode::resolved).flatMap(parent -> Child.effective(parent, step));
        }
        return node.map(YamlNode::resolved);
    }

    /**
     * {@return the path in this text: TOSCA 2.0 calls the topology template by another name, and policies may stand
     * in a list of maps, each with one name}
     */
    private List<Object> located(List<?> path) {
        List<Object> located = new ArrayList<>(path);
        boolean service = at(List.of(SERVICE)).isPresent()
                || at(List.of(VERSION)).orElse(null) instanceof YamlScalar version
                        && version.text().equals(SECOND_VERSION);
        if (!located.isEmpty() && located.get(0).equals(TOPOLOGY) && service && at(List.of(TOPOLOGY)).isEmpty()) {
            located.set(0, SERVICE);
        }
        if (located.size() > 2 && located.get(2) instanceof String name
                && at(located.subList(0, 2)).orElse(null) instanceof YamlSequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                if (Child.of(list.items().get(i).resolved(), name).isPresent()) {
                    located.add(2, i);
                    return located;
                }
            }
        }
        return located;
    }

    /** {@return what stands at a path, as YAML that needs nothing else of the text: aliases are written out} */
    public Optional<String> standalone(List<?> path) {
        return find(path).map(node -> new NodeCopy(new Lines(text)).standalone(node).written());
    }

    /** {@return whether something stands at the path} */
    public boolean has(Object... path) {
        return find(List.of(path)).isPresent();
    }

    /** {@return the map at a path, if there is one} */
    public Optional<YamlMapping> mapping(Object... path) {
        return find(List.of(path)).filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
    }

    /**
     * Sets the value at a path; what is missing on the way is made.
     *
     * @throws FaultException if the value is not YAML, or the path leads through a scalar or beyond the end of a list
     */
    public void set(List<?> path, String yaml) throws FaultException {
        YamlNode before = readable();
        List<Object> place = located(path);
        List<TextEdit> changes = new ValueEdits(new Lines(text), before).set(place, yaml);
        apply(changes, place, before, changes.size() > 1 || isShared(before, place));
    }

    /**
     * Takes away what stands at a path, and the containers that this leaves empty.
     *
     * @param path where; nothing happens if nothing stands there
     * @param keep number of steps of the path whose containers stay, even if they are left empty
     * @throws FaultException if the text cannot be read
     */
    public void unset(List<?> path, int keep) throws FaultException {
        YamlNode before = readable();
        List<Object> place = located(path);
        if (at(place).isPresent()) {
            apply(new ValueEdits(new Lines(text), before).unset(place, keep), place, before, isShared(before, place));
        }
    }

    /**
     * {@return what takes away the thing at a path, for {@link #cut}}
     *
     * @throws FaultException if the place only shares the value with others, through an alias or a merged map
     */
    public Cut cutOf(List<?> path, int keep) throws FaultException {
        List<Object> located = located(path);
        List<Child> way = new ValueEdits(new Lines(text), readable()).passed(located);
        if (way.size() < located.size()) {
            throw shared(located.subList(0, way.size()));
        }
        return new Cut(way, keep);
    }

    /** Takes away what cuts name, and the containers that this leaves empty. */
    public void cut(Collection<Cut> cuts) throws FaultException {
        Prune prune = new Prune(new Lines(text), readable());
        cuts.forEach(cut -> prune.add(cut.way(), cut.keep()));
        apply(prune.edits());
    }

    /** {@return the keys of the elements of a section, which is a map or a list of maps} */
    public List<YamlScalar> keys(List<?> section) {
        return maps(section).flatMap(map -> map.effective().stream()).map(YamlEntry::key).toList();
    }

    private Stream<YamlMapping> maps(List<?> section) {
        Optional<YamlNode> node = find(section);
        Stream<YamlNode> maps = node.orElse(null) instanceof YamlSequence list ? list.items().stream() : node.stream();
        return maps.map(YamlNode::resolved).filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
    }

    /**
     * Exchanges an entry of a map with the next.
     *
     * @param section path of the map
     * @param index   the entry, from 0; not the last
     * @return whether that was possible; nothing has changed if not
     */
    public boolean swap(List<?> section, int index) throws FaultException {
        Optional<TextEdit> edit = find(section).filter(YamlMapping.class::isInstance)
                .flatMap(map -> new EntrySwap(new Lines(text), (YamlMapping) map).edit(index));
        apply(edit.stream().toList());
        return edit.isPresent();
    }

    /**
     * Exchanges an item of a list with the next.
     *
     * @param list  path of the list
     * @param index the item, from 0
     * @return whether that was possible and means just this; nothing has changed if not
     */
    public boolean swapItems(List<?> list, int index) throws FaultException {
        YamlNode before = readable();
        List<Object> place = located(list);
        Optional<TextEdit> edit = at(place).filter(YamlSequence.class::isInstance)
                .flatMap(items -> new ItemSwap(new Lines(text), (YamlSequence) items).edit(index))
                .filter(swap -> YamlReader.read(swap.applyTo(text)).root()
                        .filter(after -> Difference.isSwapAt(before, after, place, index)).isPresent());
        apply(edit.stream().toList());
        return edit.isPresent();
    }

    private YamlNode readable() throws FaultException {
        return root().orElseThrow(() -> new FaultException(
                new Fault(Messages.Edit_unreadable, "", "", Messages.Document_wouldBreakRemedy)));
    }

    private boolean isShared(YamlNode root, List<?> path) {
        List<Child> way = new ValueEdits(new Lines(text), root).passed(path);
        YamlNode end = way.isEmpty() ? root : way.get(way.size() - 1).value();
        boolean merged = way.size() < path.size() && Child.effective(end, path.get(way.size())).isPresent();
        return merged || way.size() < path.size() && end instanceof YamlAlias;
    }

    /** Makes changes, and checks those that concern shared values by reading the text again. */
    private void apply(List<TextEdit> changes, List<?> path, YamlNode before, boolean check) throws FaultException {
        String old = text;
        apply(changes);
        if (check && root().filter(after -> Difference.isOnlyAt(before, after, path)).isEmpty()) {
            text = old;
            throw shared(path);
        }
    }

    private static FaultException shared(List<?> path) {
        String readable = String.join(".", path.stream().map(Object::toString).toList());
        return new FaultException(
                new Fault(NLS.bind(Messages.Edit_alias, readable), "", "", Messages.Edit_aliasRemedy));
    }

    /** {@return those entries of a section that have one of the names, in the order of the text} */
    public List<EntryCopy> entries(List<?> section, Set<String> names) {
        Lines lines = new Lines(text);
        return maps(section).flatMap(map -> map.effective().stream()).filter(entry -> names.contains(entry.name()))
                .map(entry -> EntryCopy.of(lines, entry)).toList();
    }

    /**
     * Puts entries behind those of a section; what is missing on the way is made.
     *
     * @param section where
     * @param entries YAML of an entry each, at column 0, comments and all; their names are free
     */
    public void append(List<?> section, List<String> entries) throws FaultException {
        List<Object> place = located(section);
        List<Child> way = new ValueEdits(new Lines(text), readable()).passed(place);
        boolean flow = way.stream().anyMatch(child -> Blocks.isFlow(child.container()));
        Optional<YamlNode> present = at(place).filter(node -> !isNothing(node));
        if (present.isEmpty() && !flow) {
            set(place, "first:");
            apply(List.of(new MappingWriter(new Lines(text), maps(place).findFirst().orElseThrow()).fill(entries)));
        } else if (way.size() == place.size() && way.get(way.size() - 1).value() instanceof YamlMapping map
                && !map.flow()) {
            apply(List.of(new MappingWriter(new Lines(text), map).append(entries)));
        } else {
            for (String entry : entries) {
                YamlScript alone = new YamlScript(entry);
                String name = alone.keys(List.of()).get(0).text();
                set(RequirementPaths.with(place, name), alone.standalone(List.of(name)).orElse(""));
            }
        }
    }

    private static boolean isNothing(YamlNode node) {
        return Blocks.isEmpty(node) || node instanceof YamlScalar scalar && scalar.isNull();
    }

    /** Gives scalars another content, each in the quotes it has. */
    public void rewrite(Collection<YamlScalar> scalars, String content) throws FaultException {
        rewrite(scalars, any -> content);
    }

    /** Likewise, the content depending on what it was. */
    public void rewrite(Collection<YamlScalar> scalars, UnaryOperator<String> content) throws FaultException {
        Lines lines = new Lines(text);
        apply(scalars.stream().map(scalar -> rewritten(lines, scalar, content.apply(scalar.text()))).toList());
    }

    static TextEdit rewritten(Lines lines, YamlScalar scalar, String content) {
        int start = NodePrefix.of(lines, scalar).content();
        String yaml = switch (scalar.style()) {
            case SINGLE_QUOTED -> YamlString.singleQuoted(content);
            case DOUBLE_QUOTED -> YamlString.quoted(content);
            default -> YamlString.of(content);
        };
        return new TextEdit(start, scalar.end() - start, yaml);
    }

    /**
     * Gives an entry of a map another key.
     *
     * @param entry path of the entry, which is there
     * @param name  the key, which no other entry has
     * @throws FaultException if the map is shared with other places, through an alias or a merged map
     */
    public void rename(List<?> entry, String name) throws FaultException {
        YamlNode before = readable();
        List<Object> place = located(entry);
        List<Child> way = new ValueEdits(new Lines(text), before).passed(place);
        if (way.size() < place.size() || !(way.getLast().container() instanceof YamlMapping map)) {
            throw shared(place);
        }
        TextEdit edit = rewritten(new Lines(text), map.entries().get(way.getLast().index()).key(), name);
        List<Object> owner = place.subList(0, place.size() - 1);
        if (YamlReader.read(edit.applyTo(text)).root()
                .filter(after -> Difference.isOnlyAt(before, after, owner)).isEmpty()) {
            throw shared(place);
        }
        apply(List.of(edit));
    }

    /** Puts text before everything else. */
    public void prepend(String start) throws FaultException {
        apply(List.of(new TextEdit(text.startsWith("\uFEFF") ? 1 : 0, 0, start)));
    }

    /** Makes edits of the text as it is, none of which concerns a piece that another one does. */
    private void apply(List<TextEdit> changes) throws FaultException {
        List<TextEdit> lastFirst = EditOrder.lastFirst(new Lines(text), changes);
        edits.addAll(lastFirst);
        StringBuilder after = new StringBuilder(text.length());
        int done = 0;
        for (TextEdit edit : lastFirst.reversed()) {
            after.append(text, done, edit.offset()).append(edit.replacement());
            done = edit.offset() + edit.length();
        }
        text = changes.isEmpty() ? text : after.append(text, done, text.length()).toString();
        tree = changes.isEmpty() ? tree : Optional.empty();
    }
}
