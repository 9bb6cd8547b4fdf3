package org.deepworkbench.topology.core.internal.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.edit.TextEdit;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;

/**
 * Computes edits of one map.
 *
 * @param lines   the text
 * @param mapping the map
 */
record MappingWriter(Lines lines, YamlMapping mapping) {

    /** Orders in which the language's sections are usually written; a new one goes after those before it. */
    private static final List<List<String>> ORDERS = List.of(
            List.of("tosca_definitions_version", "metadata", "description", "imports", "dsl_definitions",
                    "repositories", "artifact_types", "data_types", "capability_types", "interface_types",
                    "relationship_types", "node_types", "group_types", "policy_types", "topology_template",
                    "service_template"),
            List.of("description", "inputs", "node_templates", "relationship_templates", "outputs", "groups",
                    "policies", "substitution_mappings", "workflows"),
            List.of("type", "description", "metadata", "directives", "properties", "attributes", "capabilities",
                    "requirements", "artifacts", "interfaces"));
    private static final int NEIGHBOURS = 20;

    /** {@return the edit that adds an entry: at its usual place if it is a section of the language, else at the end} */
    TextEdit add(String name, YamlPiece value) throws FaultException {
        if (mapping.flow()) {
            return addToFlow(name, value);
        }
        int column = column();
        Optional<YamlEntry> before = predecessor(name);
        String entry = YamlString.of(name) + ":" + value.afterColon(inner(column, value), lines.lineBreak(), "");
        if (before.isEmpty()) {
            int start = mapping.entries().get(0).start();
            return new TextEdit(start, 0, entry + lines.lineBreak() + " ".repeat(column));
        }
        String gap = isSpaced() ? lines.lineBreak() : "";
        int end = lines.lastCommentEnd(lines.lastLineEnd(before.get().value()), column);
        return new TextEdit(end, 0, gap + lines.lineBreak() + " ".repeat(column) + entry + lines.closing(end, value));
    }

    /**
     * @param entries YAML of an entry each, at column 0, its lines ended by {@code \n}
     * @return the edit that adds them behind those of a map in block style
     */
    TextEdit append(List<String> entries) {
        YamlEntry before = mapping.entries().get(mapping.entries().size() - 1);
        int end = lines.lastCommentEnd(lines.lastLineEnd(before.value()), column());
        String gap = isSpaced() ? lines.lineBreak() : "";
        return new TextEdit(end, 0, gap + lines.lineBreak() + block(entries, gap, end));
    }

    /** {@return the edit that puts entries, likewise, in place of the only one, which takes a line of its own} */
    TextEdit fill(List<String> entries) {
        int start = lines.start(mapping.start());
        int end = lines.end(start);
        return new TextEdit(start, end - start, block(entries, "", end));
    }

    private String block(List<String> entries, String gap, int end) {
        String indent = " ".repeat(column());
        String text = entries.stream().map(entry -> entry.lines().map(line -> line.isEmpty() ? "" : indent + line)
                .collect(Collectors.joining(lines.lineBreak()))).collect(Collectors.joining(gap + lines.lineBreak()));
        return text + lines.closing(end, YamlPiece.block(entries.get(entries.size() - 1), Optional.empty()));
    }

    private TextEdit addToFlow(String name, YamlPiece value) throws FaultException {
        String entry = YamlString.of(name) + ": " + value.inFlow();
        if (mapping.entries().isEmpty()) {
            int content = NodePrefix.of(lines, mapping).content();
            return new TextEdit(content, mapping.end() - content, "{ " + entry + " }");
        }
        return new TextEdit(mapping.entries().get(mapping.entries().size() - 1).end(), 0, ", " + entry);
    }

    private int column() {
        int key = mapping.entries().get(0).start();
        int start = lines.start(key);
        int mark = lines.text().substring(start, key).lastIndexOf("? ");
        return mark >= 0 && lines.text().substring(start + mark + 1, key).isBlank() ? mark : key - start;
    }

    /** Where the lines of a new block value begin: as deep as the values of the entries around it, or a step deeper. */
    private int inner(int column, YamlPiece value) {
        for (YamlEntry entry : mapping.entries().subList(0, Math.min(NEIGHBOURS, mapping.entries().size()))) {
            int content = NodePrefix.of(lines, entry.value()).content();
            boolean below = Blocks.isBlock(entry.value()) && lines.isFirst(content)
                    && value.isList() == Blocks.isList(entry.value());
            if (below) {
                return lines.column(content);
            }
        }
        return column + (value.isList() ? lines.dashStep() : lines.step());
    }

    private Optional<YamlEntry> predecessor(String name) {
        List<YamlEntry> entries = mapping.entries();
        for (List<String> order : ORDERS) {
            boolean fits = order.contains(name) && entries.stream().allMatch(entry -> order.contains(entry.name()));
            if (fits) {
                return entries.stream().filter(entry -> order.indexOf(entry.name()) < order.indexOf(name))
                        .reduce((first, second) -> second);
            }
        }
        return Optional.of(entries.get(entries.size() - 1));
    }

    /** Whether the entries stand apart by an empty line, as the last two show. */
    private boolean isSpaced() {
        int count = mapping.entries().size();
        return count > 1 && lines.hasBlankBetween(mapping.entries().get(count - 2).end(),
                mapping.entries().get(count - 1).start());
    }

    /** {@return the edit that gives an entry another value} */
    TextEdit replace(YamlEntry entry, YamlPiece value) throws FaultException {
        YamlNode old = entry.value();
        YamlPiece written = value.like(lines, old);
        int colon = lines.afterColon(entry.key());
        if (mapping.flow() || colon < 0) {
            String start = colon < 0 ? ": " : " ";
            return old.length() == 0 ? new TextEdit(Math.max(entry.key().end(), colon), 0, start + written.inFlow())
                    : new TextEdit(old.start(), old.length(), written.inFlow());
        }
        return new BlockReplacement(lines, colon, false, old).by(written,
                Blocks.isBlock(old) && value.isList() == Blocks.isList(old) && lines.isFirst(contentOf(old))
                        ? lines.column(contentOf(old))
                        : inner(column(), value));
    }

    private int contentOf(YamlNode node) {
        return NodePrefix.of(lines, node).content();
    }

    /** {@return the edit that takes entries away, of which at least one is left} */
    List<TextEdit> remove(List<Integer> indices) {
        List<Span> spans = mapping.entries().stream().map(entry -> new Span(entry.start(), entry.end())).toList();
        return mapping.flow() ? FlowRemoval.edits(spans, indices)
                : indices.stream().map(index -> removal(spans, index)).toList();
    }

    private TextEdit removal(List<Span> spans, int index) {
        YamlEntry entry = mapping.entries().get(index);
        int start = lines.start(entry.start());
        boolean first = lines.isFirst(entry.start()) || index > 0 || lines.text().startsWith("? ", start);
        if (!first) {
            return new TextEdit(entry.start(), spans.get(index + 1).start() - entry.start(), "");
        }
        return Removal.lines(lines, entry.start(), lines.lastLineEnd(entry.value()));
    }
}
