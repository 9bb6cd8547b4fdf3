package org.deepworkbench.topology.core.internal.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
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
 * concerns. A path leads from the root by names (String) and indices (Integer).
 */
public final class YamlScript {

    private String text;
    private YamlTree tree;
    private final List<TextEdit> edits = new ArrayList<>();

    public YamlScript(String text) {
        this.text = text;
        this.tree = YamlReader.read(text);
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
        return tree.root();
    }

    /** {@return the node at a path, an alias resolved} */
    public Optional<YamlNode> find(List<?> path) {
        return written(path).map(YamlNode::resolved);
    }

    /** {@return whether something stands at the path} */
    public boolean has(Object... path) {
        return written(List.of(path)).isPresent();
    }

    /** {@return the map at a path, if there is one} */
    public Optional<YamlMapping> mapping(Object... path) {
        return find(List.of(path)).filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
    }

    private Optional<YamlNode> written(List<?> path) {
        Optional<YamlNode> node = tree.root();
        for (Object step : path) {
            node = node.map(YamlNode::resolved).flatMap(parent -> child(parent, step));
        }
        return node;
    }

    private static Optional<YamlNode> child(YamlNode parent, Object step) {
        if (step instanceof Integer index) {
            return parent instanceof YamlSequence sequence && index >= 0 && index < sequence.items().size()
                    ? Optional.of(sequence.items().get(index))
                    : Optional.empty();
        }
        return parent instanceof YamlMapping mapping ? mapping.written(step.toString()).map(YamlEntry::value)
                : Optional.empty();
    }

    /**
     * Sets the value at a path; what is missing on the way is made.
     *
     * @throws FaultException if the value is not YAML, or the path leads through a scalar or beyond the end of a list
     */
    public void set(List<?> path, String yaml) throws FaultException {
        requireOwn(path);
        int depth = path.size();
        while (written(path.subList(0, depth)).isEmpty()) {
            depth--;
        }
        if (depth == path.size()) {
            replace(path, YamlPiece.of(yaml));
            return;
        }
        YamlNode parent = find(path.subList(0, depth)).orElseThrow();
        YamlPiece piece = YamlPiece.of(wrapped(path.subList(depth + 1, path.size()), yaml));
        insert(parent, path.subList(0, depth), path.get(depth), piece);
    }

    /** What an alias stands for is shared with other places; of a text that cannot be read no place is known. */
    private void requireOwn(List<?> path) throws FaultException {
        if (tree.root().isEmpty()) {
            throw new FaultException(
                    new Fault(Messages.Edit_unreadable, "", "", Messages.Document_wouldBreakRemedy));
        }
        for (int depth = 1; depth < path.size(); depth++) {
            if (written(path.subList(0, depth)).orElse(null) instanceof YamlAlias) {
                throw new FaultException(new Fault(NLS.bind(Messages.Edit_alias, path(path.subList(0, depth))), "", "",
                        Messages.Edit_aliasRemedy));
            }
        }
    }

    /** Inserts a new value under a container that exists. */
    private void insert(YamlNode parent, List<?> parentPath, Object step, YamlPiece piece) throws FaultException {
        if (parent instanceof YamlScalar scalar && scalar.isNull() || isEmptyFlow(parent) && isInBlock(parentPath)) {
            replace(parentPath, YamlPiece.of(YamlText.entry(step, piece)));
        } else if (parent instanceof YamlMapping mapping && step instanceof String name) {
            apply(new MappingWriter(new Lines(text), mapping).add(name, piece));
        } else if (parent instanceof YamlSequence sequence && step instanceof Integer index
                && index == sequence.items().size()) {
            apply(new SequenceWriter(new Lines(text), sequence).add(piece));
        } else {
            throw new FaultException(new Fault(NLS.bind(Messages.Edit_noPlace, path(parentPath), step), "", "", ""));
        }
    }

    private static boolean isEmptyFlow(YamlNode node) {
        return node instanceof YamlMapping mapping && mapping.entries().isEmpty()
                || node instanceof YamlSequence sequence && sequence.items().isEmpty();
    }

    private boolean isInBlock(List<?> path) {
        return !path.isEmpty() && find(path.subList(0, path.size() - 1))
                .map(parent -> parent instanceof YamlMapping mapping && !mapping.flow()).orElse(false);
    }

    private static String wrapped(List<?> path, String yaml) throws FaultException {
        String wrapped = yaml;
        for (int i = path.size() - 1; i >= 0; i--) {
            wrapped = YamlText.entry(path.get(i), YamlPiece.of(wrapped));
        }
        return wrapped;
    }

    private void replace(List<?> path, YamlPiece piece) throws FaultException {
        Object last = path.isEmpty() ? null : path.get(path.size() - 1);
        YamlNode parent = path.isEmpty() ? null : find(path.subList(0, path.size() - 1)).orElseThrow();
        if (parent instanceof YamlMapping mapping && last instanceof String name) {
            apply(new MappingWriter(new Lines(text), mapping).replace(mapping.written(name).orElseThrow(), piece));
        } else if (parent instanceof YamlSequence sequence && last instanceof Integer index) {
            apply(new SequenceWriter(new Lines(text), sequence).replace(index, piece));
        } else {
            throw new FaultException(new Fault(NLS.bind(Messages.Edit_noPlace, path(path), ""), "", "", ""));
        }
    }

    /**
     * Takes away what stands at a path, and the containers that this leaves empty.
     *
     * @param path where; nothing happens if nothing stands there
     * @param keep number of steps of the path whose containers stay, even if they are left empty
     */
    public void unset(List<?> path, int keep) throws FaultException {
        if (written(path).isEmpty()) {
            return;
        }
        requireOwn(path);
        List<?> removed = path;
        while (removed.size() - 1 > keep && isLastChild(removed)) {
            removed = removed.subList(0, removed.size() - 1);
        }
        YamlNode parent = find(removed.subList(0, removed.size() - 1)).orElseThrow();
        Object last = removed.get(removed.size() - 1);
        if (isLastChild(removed) && removed.size() > 1) {
            replace(removed.subList(0, removed.size() - 1), YamlPiece.of(parent instanceof YamlMapping ? "{}" : "[]"));
        } else if (parent instanceof YamlMapping mapping) {
            apply(new MappingWriter(new Lines(text), mapping).remove(mapping.written(last.toString()).orElseThrow()));
        } else if (parent instanceof YamlSequence sequence) {
            apply(new SequenceWriter(new Lines(text), sequence).remove((Integer) last));
        }
    }

    private boolean isLastChild(List<?> path) {
        YamlNode parent = find(path.subList(0, path.size() - 1)).orElseThrow();
        return parent instanceof YamlMapping mapping && mapping.entries().size() == 1
                || parent instanceof YamlSequence sequence && sequence.items().size() == 1;
    }

    /** Gives the entry of a map another name, at its place. */
    public void renameKey(List<?> mappingPath, String from, String to) {
        find(mappingPath).filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast)
                .flatMap(mapping -> mapping.written(from)).ifPresent(entry -> rewrite(List.of(entry.key()), to));
    }

    /** Gives scalars another content, each in the quotes it has. */
    public void rewrite(List<YamlScalar> scalars, String content) {
        List<TextEdit> changes = new ArrayList<>();
        for (YamlScalar scalar : scalars) {
            String yaml = switch (scalar.style()) {
                case SINGLE_QUOTED -> YamlString.singleQuoted(content);
                case DOUBLE_QUOTED -> YamlString.quoted(content);
                default -> YamlString.of(content);
            };
            changes.add(new TextEdit(scalar.start(), scalar.length(), yaml));
        }
        changes.sort(Comparator.comparingInt(TextEdit::offset).reversed());
        apply(changes);
    }

    /** Puts text before everything else. */
    public void prepend(String start) {
        apply(List.of(new TextEdit(text.startsWith("\uFEFF") ? 1 : 0, 0, start)));
    }

    private void apply(TextEdit edit) {
        apply(List.of(edit));
    }

    private void apply(List<TextEdit> sequence) {
        for (TextEdit edit : sequence) {
            text = edit.applyTo(text);
            edits.add(edit);
        }
        tree = YamlReader.read(text);
    }

    private static String path(List<?> path) {
        return String.join(".", path.stream().map(Object::toString).toList());
    }
}
