package org.deepworkbench.topology.core.internal.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.edit.TextEdit;
import org.deepworkbench.topology.core.internal.yaml.YamlAlias;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlReader;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.core.internal.yaml.YamlTree;

/**
 * Copies pieces of a text, to be put elsewhere into the same text. Aliases in a copy stay aliases; anchors in it are
 * left out unless the copy itself needs them, so that no alias after it changes its meaning.
 *
 * @param lines the text
 */
record NodeCopy(Lines lines) {

    /** {@return a copy of the node without its own anchor} */
    YamlPiece of(YamlNode node) {
        return of(node, List.of());
    }

    /**
     * @param node    the node
     * @param changes edits within the node, none of which concerns a piece that another one does
     * @return a copy of the node, changed
     */
    YamlPiece of(YamlNode node, List<TextEdit> changes) {
        NodePrefix prefix = NodePrefix.of(lines, node);
        YamlPiece piece = node instanceof YamlScalar scalar ? scalar(scalar) : collection(node, prefix, changes);
        return piece.with(prefix.tag().orElse(""));
    }

    /** {@return a copy of the node that needs nothing else of the text: what aliases stand for is written out} */
    YamlPiece standalone(YamlNode node) {
        Set<YamlNode> inner = Collections.newSetFromMap(new IdentityHashMap<>());
        TreeWalk.nodes(node, inner::add);
        List<TextEdit> changes = new ArrayList<>();
        TreeWalk.children(node, child -> {
            if (child.value() instanceof YamlAlias alias && !inner.contains(alias.target())) {
                changes.addAll(writtenOut(child, alias));
            }
        });
        return of(node, changes);
    }

    private List<TextEdit> writtenOut(Child child, YamlAlias alias) {
        try {
            return List.of(child.replace(lines, standalone(alias.target())));
        } catch (FaultException notOnOneLine) {
            return List.of();
        }
    }

    private YamlPiece scalar(YamlScalar scalar) {
        int start = NodePrefix.of(lines, scalar).content();
        Optional<String> literal = Blocks.isLiteral(scalar)
                ? BlockText.of(scalar.text(), lines.text().charAt(start) == '>')
                : Optional.empty();
        String written = FlowText.scalar(scalar);
        return new YamlPiece(literal.orElse(written), literal.isPresent() ? YamlPiece.Form.LITERAL
                : YamlPiece.Form.LINE, Optional.of(written), Optional.of(scalar.text()), false, "");
    }

    private YamlPiece collection(YamlNode node, NodePrefix prefix, List<TextEdit> changes) {
        boolean block = Blocks.isBlock(node);
        boolean whole = block && lines.isFirst(prefix.content());
        int start = whole ? lines.start(prefix.content()) : prefix.content();
        int end = block ? lines.lastLineEnd(node) : node.end();
        List<TextEdit> edits = new ArrayList<>(changes);
        Set<YamlNode> needed = Collections.newSetFromMap(new IdentityHashMap<>());
        TreeWalk.nodes(node, inner -> {
            if (inner instanceof YamlAlias alias) {
                needed.add(alias.target());
            }
        });
        TreeWalk.nodes(node, inner -> {
            if (inner != node && !needed.contains(inner)) {
                withoutAnchor(inner).filter(edit -> edits.stream().noneMatch(other -> overlap(edit, other)))
                        .ifPresent(edits::add);
            }
        });
        edits.sort(Comparator.comparingInt(TextEdit::offset).reversed());
        String text = lines.text().substring(start, end);
        for (TextEdit edit : edits) {
            int length = Math.min(edit.length(), end - edit.offset());
            text = new TextEdit(edit.offset() - start, length, edit.replacement()).applyTo(text);
        }
        String stripped = Indent.strippedBy(text, block ? lines.column(prefix.content()) : Integer.MAX_VALUE, whole)
                .stripTrailing();
        Optional<String> flow = changes.isEmpty()
                ? Optional.of(new FlowText(lines, inner -> inner != node && needed.contains(inner)).content(node))
                : parsed(stripped);
        return block ? YamlPiece.block(stripped, flow) : flow(stripped, flow);
    }

    private static boolean overlap(TextEdit edit, TextEdit other) {
        return edit.offset() < other.offset() + other.length() && other.offset() < edit.offset() + edit.length();
    }

    /** A changed copy on one line, whose aliases stand for what is in the text around it. */
    private static Optional<String> parsed(String text) {
        String ended = text + "\n";
        YamlTree tree = YamlReader.read(ended);
        return tree.root().filter(any -> tree.whole())
                .map(root -> new FlowText(new Lines(ended), any -> true).of(root));
    }

    private static YamlPiece flow(String text, Optional<String> flow) {
        return text.lines().count() <= 1 ? YamlPiece.line(text)
                : new YamlPiece(text, YamlPiece.Form.LINES, flow, Optional.empty(), false, "");
    }

    /** {@return the edit that takes the anchor of a node away, if it has one} */
    Optional<TextEdit> withoutAnchor(YamlNode node) {
        NodePrefix prefix = NodePrefix.of(lines, node);
        if (prefix.anchor().isEmpty()) {
            return Optional.empty();
        }
        int start = prefix.from();
        int end = start + prefix.anchor().get().length();
        while (end < lines.text().length() && lines.text().charAt(end) == ' ') {
            end++;
        }
        boolean last = end == lines.end(end) || "#,]}".indexOf(lines.text().charAt(end)) >= 0;
        if (last && start > 0) {
            end = start + prefix.anchor().get().length();
            start = lines.text().charAt(start - 1) == ' ' ? start - 1 : start;
        }
        return Optional.of(new TextEdit(start, end - start, ""));
    }
}
