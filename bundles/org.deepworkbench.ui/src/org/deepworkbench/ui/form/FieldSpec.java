package org.deepworkbench.ui.form;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One field of a form. All values are texts, as they travel.
 *
 * @param name         identifies the field in its form
 * @param label        for people; plain text
 * @param hint         what to know about it, plain text; may be empty
 * @param kind         what it holds
 * @param defaultValue value at first; empty for none
 * @param choices      the only values allowed; empty if any is
 * @param min          least number allowed
 * @param max          greatest number allowed
 * @param required     whether it must be filled in
 * @param secret       whether its value is hidden while typed
 */
public record FieldSpec(String name, String label, String hint, FieldKind kind, String defaultValue,
        List<String> choices, OptionalDouble min, OptionalDouble max, boolean required, boolean secret) {

    public FieldSpec {
        choices = List.copyOf(choices);
    }

    /** An optional field without a default, limits or choices. */
    public static FieldSpec of(String name, String label, FieldKind kind) {
        return new FieldSpec(name, label, "", kind, "", List.of(), OptionalDouble.empty(), OptionalDouble.empty(), //$NON-NLS-1$ //$NON-NLS-2$
                false, false);
    }
}
