package org.deepworkbench.topology.core.internal.edit;

import java.util.Optional;
import java.util.stream.Collectors;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlProblem;
import org.deepworkbench.topology.core.internal.yaml.YamlReader;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;
import org.deepworkbench.topology.core.internal.yaml.YamlTree;
import org.deepworkbench.topology.model.tosca.ScalarKind;
import org.eclipse.osgi.util.NLS;

/** A value as YAML text, to be put somewhere into another text. */
final class YamlPiece {

    private final String text;
    private final Optional<YamlNode> node;

    private YamlPiece(String text, Optional<YamlNode> node) {
        this.text = text;
        this.node = node;
    }

    /**
     * @param yaml a value as YAML, on one line or several
     * @throws FaultException if it is not YAML, or would end the place it is put into
     */
    static YamlPiece of(String yaml) throws FaultException {
        String stripped = yaml.stripTrailing().stripIndent();
        YamlTree tree = YamlReader.read(stripped);
        Optional<YamlProblem> broken = tree.problems().stream().filter(YamlProblem::fatal).findFirst();
        boolean document = stripped.startsWith("---") || stripped.startsWith("%");
        if (broken.isPresent() || document) {
            String why = broken.map(YamlProblem::message).orElse("");
            throw new FaultException(new Fault(NLS.bind(Messages.Edit_notYaml, stripped), "", why, ""));
        }
        String source = tree.root().map(root -> stripped.substring(root.start())).orElse("");
        return new YamlPiece(source, tree.root().map(root -> YamlReader.read(source).root().orElse(root)));
    }

    /** {@return whether the value begins on a line of its own} */
    boolean isBlock() {
        return node.map(YamlPiece::isBlock).orElse(false);
    }

    private static boolean isBlock(YamlNode node) {
        return node instanceof YamlMapping mapping && !mapping.flow()
                || node instanceof YamlSequence sequence && !sequence.flow();
    }

    /** {@return the text with every line but the first indented; those of a block are aligned with the first} */
    String indented(int spaces, String lineBreak) {
        String indent = " ".repeat(spaces);
        return text.lines().map(line -> line.isBlank() ? "" : indent + line).collect(Collectors.joining(lineBreak))
                .stripLeading();
    }

    /** {@return the value on one line, in brackets and braces, without comments} */
    String flow() {
        return node.map(YamlPiece::flow).orElse("");
    }

    private static String flow(YamlNode node) {
        return switch (node) {
            case YamlMapping mapping -> mapping.entries().isEmpty() ? "{}"
                    : mapping.entries().stream().map(entry -> flow(entry.key()) + ": " + flow(entry.value()))
                            .collect(Collectors.joining(", ", "{ ", " }"));
            case YamlSequence sequence -> sequence.items().isEmpty() ? "[]"
                    : sequence.items().stream().map(YamlPiece::flow).collect(Collectors.joining(", ", "[ ", " ]"));
            case YamlScalar scalar -> scalar(scalar);
            default -> flow(node.resolved());
        };
    }

    private static String scalar(YamlScalar scalar) {
        return switch (scalar.style()) {
            case SINGLE_QUOTED -> YamlString.singleQuoted(scalar.text());
            case DOUBLE_QUOTED -> YamlString.quoted(scalar.text());
            case BLOCK -> YamlString.of(scalar.text());
            case PLAIN -> scalar.text().matches(".*[,\\[\\]{}].*") ? YamlString.of(scalar.text()) : scalar.text();
        };
    }

    /** {@return whether the value is written on one line} */
    boolean isOneLine() {
        return text.lines().count() <= 1;
    }

    /** {@return the value on one line, in the quotes of the scalar it replaces, where it is a plain string} */
    String inFlowQuotesOf(YamlNode replaced) {
        String quoted = inQuotesOf(replaced);
        return quoted.equals(text) ? flow() : quoted;
    }

    /** {@return the value written in the quotes of the scalar it replaces, where it is a plain string} */
    String inQuotesOf(YamlNode replaced) {
        boolean plainString = node.orElse(null) instanceof YamlScalar scalar
                && scalar.style() == YamlScalar.Style.PLAIN && isOneLine()
                && scalar.kind() == ScalarKind.STRING;
        if (!plainString || !(replaced instanceof YamlScalar old)) {
            return text;
        }
        String content = ((YamlScalar) node.get()).text();
        return switch (old.style()) {
            case SINGLE_QUOTED -> YamlString.singleQuoted(content);
            case DOUBLE_QUOTED -> YamlString.quoted(content);
            default -> text;
        };
    }
}
