package org.deepworkbench.topology.core.internal.edit;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.core.internal.yaml.YamlAlias;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;

/**
 * Writes a piece of a text on one line, in brackets and braces, without its comments.
 *
 * @param lines    the text
 * @param anchored which nodes keep the anchors that they have
 */
record FlowText(Lines lines, Predicate<YamlNode> anchored) {

    String of(YamlNode node) {
        NodePrefix prefix = NodePrefix.of(lines, node);
        return prefix.anchor().filter(any -> anchored.test(node)).map(anchor -> anchor + " ").orElse("")
                + prefix.tag().map(tag -> tag + " ").orElse("") + content(node);
    }

    String content(YamlNode node) {
        return switch (node) {
            case YamlMapping mapping -> mapping.entries().isEmpty() ? "{}"
                    : mapping.entries().stream().map(entry -> of(entry.key()) + ": " + of(entry.value()))
                            .collect(Collectors.joining(", ", "{ ", " }"));
            case YamlSequence sequence -> sequence.items().isEmpty() ? "[]"
                    : sequence.items().stream().map(this::of).collect(Collectors.joining(", ", "[ ", " ]"));
            case YamlScalar scalar when isForeignAlias(scalar) -> written(scalar);
            case YamlScalar scalar -> scalar(scalar);
            case YamlAlias alias -> written(alias);
        };
    }

    /** An alias of an anchor that is not in the piece. */
    private boolean isForeignAlias(YamlScalar scalar) {
        return scalar.length() > 0 && lines.text().charAt(scalar.start()) == '*';
    }

    private String written(YamlNode node) {
        return lines.text().substring(node.start(), node.end());
    }

    static String scalar(YamlScalar scalar) {
        return switch (scalar.style()) {
            case SINGLE_QUOTED -> YamlString.singleQuoted(scalar.text());
            case DOUBLE_QUOTED -> YamlString.quoted(scalar.text());
            case BLOCK -> YamlString.of(scalar.text());
            case PLAIN -> scalar.text().matches("(?s).*[,\\[\\]{}\\n].*") ? YamlString.of(scalar.text())
                    : scalar.text();
        };
    }
}
