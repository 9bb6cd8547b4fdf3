package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.Optional;
import java.util.regex.Pattern;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.model.tosca.FunctionValue;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.deepworkbench.topology.model.tosca.Value;
import org.deepworkbench.topology.ui.internal.properties.model.Forms.Form;

/**
 * Leads between YAML and what a person types into a field. A text is typed without quotes; two quotes are the empty
 * text, and an apostrophe stands before a text that begins with an equals sign, as in a spreadsheet. Lists and maps are
 * typed as YAML in flow style.
 */
public final class Typing {

    /** What begins a formula. */
    private static final String FORMULA = "="; //$NON-NLS-1$

    private static final String EMPTY = "\"\""; //$NON-NLS-1$
    private static final String LITERAL = "'"; //$NON-NLS-1$
    /** What YAML reads as a number, a truth, a time or nothing; none of it needs quotes in any place. */
    private static final Pattern PLAIN = Pattern.compile(
            "[-+]?(?:[0-9]|\\.[0-9])(?:[\\w.+-]|:(?=[0-9]))*|[-+]?\\.(?:inf|nan)|true|false|null|~", //$NON-NLS-1$
            Pattern.CASE_INSENSITIVE);

    private Typing() {
    }

    /** {@return what is shown of a value of that type; an empty name stands for any} */
    public static String shown(Value value, String type) {
        return shown(value, form(type));
    }

    /** {@return the YAML of what was typed for a value of that type; an empty name stands for any} */
    public static String yaml(String typed, String type) {
        return yaml(typed, form(type));
    }

    private static Form form(String type) {
        return type.isEmpty() ? Form.UNKNOWN : type.equals("string") ? Form.TEXT : Form.SCALAR; //$NON-NLS-1$
    }

    /** {@return what is shown of a value of that form} */
    static String shown(Value value, Form form) {
        if (!(value instanceof ScalarValue scalar)) {
            return ValueText.of(value);
        }
        String text = scalar.getText();
        if (form != Form.TEXT && form != Form.UNKNOWN) {
            return text;
        }
        boolean special = text.startsWith(FORMULA) || text.startsWith(LITERAL) || text.equals(EMPTY)
                || isCollection(text) || form == Form.UNKNOWN && scalar.isQuoted() && PLAIN.matcher(text).matches();
        return text.isEmpty() ? EMPTY : special ? LITERAL + text : text;
    }

    /** {@return the YAML of what was typed for a value of that form} */
    static String yaml(String typed, Form form) {
        if (typed.equals(EMPTY)) {
            return EMPTY;
        }
        if (typed.startsWith(LITERAL)) {
            return YamlString.of(typed.substring(1));
        }
        boolean collection = isCollection(typed)
                && read(typed).filter(value -> form != Form.TEXT || value instanceof FunctionValue).isPresent();
        boolean raw = collection || form != Form.TEXT && PLAIN.matcher(typed).matches();
        return raw ? typed : YamlString.of(typed);
    }

    private static boolean isCollection(String text) {
        return text.startsWith("{") && text.endsWith("}") || text.startsWith("[") && text.endsWith("]"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    /** {@return the value that a piece of YAML on one line is; nothing if it is none} */
    static Optional<Value> read(String yaml) {
        TopologyDocument document = TopologyDocument.of("", //$NON-NLS-1$
                "topology_template: { outputs: { it: { value: " + yaml + " } } }"); //$NON-NLS-1$ //$NON-NLS-2$
        TopologyTemplate topology = document.serviceTemplate().getTopology();
        boolean one = document.isReadable() && topology != null && topology.getOutputs().size() == 1;
        return one ? Optional.ofNullable(topology.getOutputs().get(0)).map(ParameterDefinition::getValue)
                : Optional.empty();
    }
}
