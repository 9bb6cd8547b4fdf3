package org.deepworkbench.run.ui.internal.targets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.deepworkbench.spi.engine.Setting;
import org.deepworkbench.ui.form.FieldKind;
import org.deepworkbench.ui.form.FieldSpec;

/** The settings of a target as fields of a form, and back. */
public final class SettingFields {

    private SettingFields() {
    }

    /**
     * @param settings what can be set
     * @param values   what is set already, by key
     * @return a field for each setting, in their order
     */
    public static List<FieldSpec> of(List<Setting> settings, Map<String, String> values) {
        return settings.stream().map(setting -> field(setting, values.getOrDefault(setting.key(),
                setting.defaultValue().orElse("")))).toList(); //$NON-NLS-1$
    }

    private static FieldSpec field(Setting setting, String value) {
        boolean number = setting.kind() == Setting.Kind.NUMBER;
        return new FieldSpec(setting.key(), setting.label(), setting.description(), kind(setting.kind()), value,
                setting.choices(), number ? OptionalDouble.of(0) : OptionalDouble.empty(), OptionalDouble.empty(),
                setting.required(), false);
    }

    private static FieldKind kind(Setting.Kind kind) {
        return switch (kind) {
            case TEXT, CHOICE -> FieldKind.TEXT;
            case URI -> FieldKind.URI;
            case NUMBER -> FieldKind.INTEGER;
            case FLAG -> FieldKind.BOOLEAN;
            case PATH -> FieldKind.PATH;
            case ACCOUNT, SECRET -> FieldKind.NAME;
        };
    }

    /**
     * @param typed values of the fields, by key
     * @return what is to be kept: all that is not empty and says something else than what holds without it
     */
    public static Map<String, String> settings(List<Setting> settings, Map<String, String> typed) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (Setting setting : settings) {
            String value = typed.getOrDefault(setting.key(), "").strip(); //$NON-NLS-1$
            if (!value.isEmpty() && !setting.defaultValue().or(() -> ofNothing(setting)).equals(Optional.of(value))) {
                kept.put(setting.key(), value);
            }
        }
        return kept;
    }

    /** {@return what the control of a setting says when nobody touched it} */
    private static Optional<String> ofNothing(Setting setting) {
        return setting.kind() == Setting.Kind.FLAG ? Optional.of("false") : Optional.empty(); //$NON-NLS-1$
    }
}
