package org.deepworkbench.topology.ui.internal.properties;

import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.model.tosca.ScalarKind;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.Value;

/**
 * Leads between YAML and what a person types into a field. A string is typed without quotes; what begins like a
 * function, list, map or quoted string is YAML.
 */
public final class Typed {

    private static final String STRING = "string"; //$NON-NLS-1$
    private static final String YAML_BEGINNINGS = "{[\"'"; //$NON-NLS-1$

    private Typed() {
    }

    /** {@return what is shown of a value in a field of that type} */
    public static String shown(Value value, String type) {
        boolean plain = STRING.equals(type) && value instanceof ScalarValue scalar
                && scalar.getKind() == ScalarKind.STRING && isPlain(scalar.getText());
        return plain ? ((ScalarValue) value).getText() : ValueText.of(value);
    }

    /** {@return the YAML of what was typed into a field of that type} */
    public static String yaml(String typed, String type) {
        return STRING.equals(type) && isPlain(typed) ? YamlString.of(typed) : typed;
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty() && text.lines().count() == 1 && text.equals(text.strip())
                && YAML_BEGINNINGS.indexOf(text.charAt(0)) < 0;
    }
}
