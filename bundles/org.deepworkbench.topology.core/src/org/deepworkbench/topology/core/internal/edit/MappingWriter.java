package org.deepworkbench.topology.core.internal.edit;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.edit.TextEdit;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;

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
                    "repositories", "topology_template"),
            List.of("description", "inputs", "node_templates", "relationship_templates", "outputs", "groups",
                    "policies", "substitution_mappings", "workflows"),
            List.of("type", "description", "metadata", "directives", "properties", "attributes", "capabilities",
                    "requirements", "artifacts", "interfaces"));

    /** {@return the edit that adds an entry: at its usual place if it is a section of the language, else at the end} */
    TextEdit add(String name, YamlPiece value) {
        if (mapping.flow()) {
            return addToFlow(name, value);
        }
        int column = lines.column(mapping.entries().get(0).start());
        Optional<YamlEntry> before = predecessor(name);
        String entry = YamlText.keyed(name, value, column + lines.step(), lines.lineBreak());
        if (before.isEmpty()) {
            int start = mapping.entries().get(0).start();
            return new TextEdit(start, 0, entry + lines.lineBreak() + " ".repeat(column));
        }
        String gap = isSpaced() ? lines.lineBreak() : "";
        return new TextEdit(lines.end(before.get().end()), 0,
                gap + lines.lineBreak() + " ".repeat(column) + entry);
    }

    private TextEdit addToFlow(String name, YamlPiece value) {
        String entry = YamlString.of(name) + ": " + value.flow();
        if (mapping.entries().isEmpty()) {
            return new TextEdit(mapping.start(), mapping.length(), "{ " + entry + " }");
        }
        return new TextEdit(mapping.entries().get(mapping.entries().size() - 1).end(), 0, ", " + entry);
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
    TextEdit replace(YamlEntry entry, YamlPiece value) {
        YamlNode old = entry.value();
        if (mapping.flow()) {
            String flow = value.flow().isEmpty() ? "" : value.inFlowQuotesOf(old);
            return old.length() == 0 ? new TextEdit(entry.end(), 0, " " + flow)
                    : new TextEdit(old.start(), old.length(), flow);
        }
        int column = lines.column(entry.start());
        int deeper = column + lines.step();
        int colon = lines.text().indexOf(':', entry.key().end()) + 1;
        if (value.isBlock()) {
            String block = lines.lineBreak() + " ".repeat(deeper) + value.indented(deeper, lines.lineBreak());
            return old.length() == 0 ? new TextEdit(lines.end(colon), 0, block)
                    : new TextEdit(colon, old.end() - colon, block);
        }
        boolean inline = old.length() > 0 && !isBlock(old) && lines.start(old.start()) == lines.start(entry.start());
        if (inline) {
            return new TextEdit(old.start(), old.length(), value.isOneLine() ? value.inQuotesOf(old)
                    : value.indented(deeper, lines.lineBreak()));
        }
        String text = value.indented(deeper, lines.lineBreak());
        return new TextEdit(colon, Math.max(old.end(), colon) - colon, text.isEmpty() ? "" : " " + text);
    }

    /** {@return the edit that takes an entry away, which is not the only one} */
    TextEdit remove(YamlEntry entry) {
        int index = mapping.entries().indexOf(entry);
        boolean last = index == mapping.entries().size() - 1;
        if (mapping.flow()) {
            return last ? between(mapping.entries().get(index - 1).end(), entry.end())
                    : between(entry.start(), mapping.entries().get(index + 1).start());
        }
        if (!lines.isFirst(entry.start())) {
            return between(entry.start(), mapping.entries().get(index + 1).start());
        }
        return Removal.lines(lines, entry.start(), entry.end());
    }

    private static TextEdit between(int start, int end) {
        return new TextEdit(start, end - start, "");
    }

    private static boolean isBlock(YamlNode node) {
        return node instanceof YamlMapping map && !map.flow() || node instanceof YamlSequence list && !list.flow()
                || node instanceof YamlScalar scalar && scalar.style() == YamlScalar.Style.BLOCK;
    }
}
