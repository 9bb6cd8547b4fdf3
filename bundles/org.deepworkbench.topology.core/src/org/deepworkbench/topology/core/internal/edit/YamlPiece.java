package org.deepworkbench.topology.core.internal.edit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
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

/**
 * A value as YAML text, to be put somewhere into another text.
 *
 * @param text    the text at column 0, its lines ended by {@code \n}
 * @param form    how it is written
 * @param flow    the same value on one line, in brackets and braces; empty where that is not known
 * @param content the content of a string
 * @param plain   whether it is a scalar without quotes
 * @param prefix  anchor and tag that come before the value
 */
record YamlPiece(String text, Form form, Optional<String> flow, Optional<String> content, boolean plain,
        String prefix) {

    /** How a value is written. */
    enum Form {
        /** On one line. */
        LINE,
        /** On several lines: a quoted or plain scalar, or brackets and braces. */
        LINES,
        /** A block scalar. */
        LITERAL,
        /** A map or list in block style, which begins on a line of its own. */
        BLOCK
    }

    private static final String BREAK = "\n";
    private static final Pattern LITERAL_HEADER = Pattern.compile("(.*[ :-] )?[ ]*[|>][0-9]*[ ]*(#.*)?");

    /**
     * @param yaml a value as YAML, on one line or several
     * @throws FaultException if it is not YAML, or would end the place it is put into
     */
    static YamlPiece of(String yaml) throws FaultException {
        String source = Indent.stripped(yaml);
        YamlTree tree = YamlReader.read(source);
        Optional<YamlProblem> broken = tree.problems().stream()
                .filter(problem -> problem.code() != DiagnosticCode.DUPLICATE_KEY).findFirst();
        boolean document = source.startsWith("---") || source.startsWith("%");
        if (broken.isPresent() || document) {
            String why = broken.map(YamlProblem::message).orElse("");
            throw new FaultException(new Fault(NLS.bind(Messages.Edit_notYaml, source.strip()), "", why, ""));
        }
        return tree.root().map(root -> of(new Lines(source), root)).orElse(line(""));
    }

    private static YamlPiece of(Lines lines, YamlNode root) {
        NodePrefix written = NodePrefix.of(lines, root);
        boolean block = isBlock(root);
        String text = lines.text().substring(block ? lines.start(written.content()) : written.content(),
                block ? lines.lastLineEnd(root) : Math.max(root.end(), written.content()));
        String prefix = lines.text().substring(root.start(), written.end());
        Optional<String> flow = Optional.of(new FlowText(lines, any -> true).of(root));
        if (!(root instanceof YamlScalar scalar)) {
            Form form = block ? Form.BLOCK : text.contains(BREAK) ? Form.LINES : Form.LINE;
            return new YamlPiece(Indent.stripped(text).stripTrailing(), form, flow, Optional.empty(), false, prefix);
        }
        boolean string = scalar.kind() == ScalarKind.STRING;
        Optional<String> content = string ? Optional.of(scalar.text()) : Optional.empty();
        boolean plain = scalar.style() == YamlScalar.Style.PLAIN;
        if (scalar.style() == YamlScalar.Style.BLOCK) {
            Optional<String> literal = BlockText.of(scalar.text(), text.startsWith(">"));
            return new YamlPiece(literal.orElse(YamlString.quoted(scalar.text())),
                    literal.isPresent() ? Form.LITERAL : Form.LINE, flow, content, false, prefix);
        }
        return new YamlPiece(text, text.contains(BREAK) ? Form.LINES : Form.LINE, flow, content, plain, prefix);
    }

    private static boolean isBlock(YamlNode node) {
        return node instanceof YamlMapping mapping && !mapping.flow()
                || node instanceof YamlSequence sequence && !sequence.flow();
    }

    /** {@return a piece on one line that reads the same in brackets and braces} */
    static YamlPiece line(String text) {
        return new YamlPiece(text, Form.LINE, Optional.of(text), Optional.empty(), false, "");
    }

    /** {@return a map or list in block style} */
    static YamlPiece block(String text, Optional<String> flow) {
        return new YamlPiece(text, Form.BLOCK, flow, Optional.empty(), false, "");
    }

    /** {@return the piece with an anchor and a tag before it} */
    YamlPiece with(String newPrefix) {
        return new YamlPiece(text, form, flow.map(line -> newPrefix.isEmpty() ? line : newPrefix + " " + line), content,
                plain, newPrefix);
    }

    /** {@return a map of one entry, or for an index a list of one item, with this piece as its value} */
    YamlPiece under(Object step, Style style) {
        Optional<String> line = flow.map(value -> step instanceof String name
                ? "{ " + YamlString.of(name) + ": " + value + " }"
                : "[ " + value + " ]");
        return block(step instanceof String name ? keyed(name, style) : "-" + afterDash(2, BREAK, ""), line);
    }

    /** {@return {@code name: value} at column 0} */
    String keyed(String name, Style style) {
        return YamlString.of(name) + ":" + afterColon(isList() ? style.dashStep() : style.step(), BREAK, "");
    }

    boolean isList() {
        return form == Form.BLOCK && text.startsWith("-");
    }

    /**
     * @param indent    number of spaces before each line but that of the key
     * @param lineBreak what ends a line
     * @param comment   a comment for the line of the key, with a space before it, or nothing
     * @return what comes after the colon of a key in block style
     */
    String afterColon(int indent, String lineBreak, String comment) {
        String start = prefix.isEmpty() ? "" : " " + prefix;
        return switch (form) {
            case BLOCK -> start + comment + lineBreak + " ".repeat(indent) + indented(indent, lineBreak);
            case LITERAL -> {
                String[] parts = indented(indent - 2, lineBreak).split(lineBreak, 2);
                yield start + " " + parts[0] + comment + lineBreak + parts[1];
            }
            default -> start + (text.isEmpty() ? "" : " " + indented(indent, lineBreak)) + comment;
        };
    }

    /** {@return likewise what comes after the dash of an item} */
    String afterDash(int indent, String lineBreak, String comment) {
        boolean compact = form == Form.BLOCK && prefix.isEmpty() && comment.isEmpty();
        return compact ? " " + indented(indent, lineBreak) : afterColon(indent, lineBreak, comment);
    }

    private String indented(int spaces, String lineBreak) {
        String indent = " ".repeat(Math.max(spaces, 0));
        String lines = text.lines().map(line -> line.isEmpty() ? "" : indent + line)
                .collect(Collectors.joining(lineBreak));
        return lines.substring(Math.min(text.isEmpty() ? 0 : indent.length(), lines.length()));
    }

    /** {@return the value on one line with its anchor and tag} */
    String inFlow() throws FaultException {
        return flow.orElseThrow(() -> new FaultException(
                new Fault(NLS.bind(Messages.Edit_alias, text.lines().findFirst().orElse("")), "", "",
                        Messages.Edit_aliasRemedy)));
    }

    /** {@return the same value, a string written in the way of the scalar it replaces} */
    YamlPiece like(Lines lines, YamlNode replaced) {
        if (content.isEmpty() || !prefix.isEmpty() || !(replaced instanceof YamlScalar old)) {
            return this;
        }
        String string = content.get();
        return switch (old.style()) {
            case SINGLE_QUOTED -> plain ? quoted(YamlString.singleQuoted(string)) : this;
            case DOUBLE_QUOTED -> plain ? quoted(YamlString.quoted(string)) : this;
            case BLOCK -> string.contains(BREAK) ? literal(string, lines, old) : this;
            case PLAIN -> this;
        };
    }

    private YamlPiece quoted(String written) {
        return new YamlPiece(written, Form.LINE, Optional.of(written), content, false, prefix);
    }

    private YamlPiece literal(String string, Lines lines, YamlScalar old) {
        boolean folded = lines.text().charAt(NodePrefix.of(lines, old).content()) == '>';
        return BlockText.of(string, folded)
                .map(written -> new YamlPiece(written, Form.LITERAL, flow, content, false, prefix)).orElse(this);
    }

    /** {@return the piece as YAML at column 0} */
    String written() {
        String start = prefix.isEmpty() ? "" : prefix + (form == Form.BLOCK ? "\n" : " ");
        return start + text + "\n";
    }

    /** {@return whether the value would lose its last line break at the end of a text without one} */
    boolean endsInLiteral() {
        List<String> lines = text.lines().toList();
        int least = Integer.MAX_VALUE;
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i);
            int indentation = line.length() - line.stripLeading().length();
            if (indentation < least && LITERAL_HEADER.matcher(line).matches()) {
                return true;
            }
            least = line.isBlank() ? least : Math.min(least, indentation);
        }
        return false;
    }
}
