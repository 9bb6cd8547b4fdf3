package org.deepworkbench.run.ui.internal.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.deepworkbench.spi.engine.Setting;
import org.deepworkbench.ui.form.FieldKind;
import org.deepworkbench.ui.form.FieldSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingFieldsTest {

    private static Setting setting(String key, Setting.Kind kind, String given, boolean required) {
        return new Setting(key, "Label of " + key, "What it is.", kind, Optional.ofNullable(given), required,
                kind == Setting.Kind.CHOICE ? List.of("north", "south") : List.of(), false);
    }

    @ParameterizedTest
    @CsvSource({"TEXT, TEXT", "URI, URI", "NUMBER, INTEGER", "FLAG, BOOLEAN", "CHOICE, TEXT", "PATH, PATH",
        "ACCOUNT, NAME", "SECRET, NAME"})
    void everyKindHasItsField(Setting.Kind kind, FieldKind expected) {
        FieldSpec field = SettingFields.of(List.of(setting("key", kind, null, true)), Map.of()).getFirst();
        assertEquals(expected, field.kind());
        assertEquals("Label of key", field.label());
        assertTrue(field.required());
        assertFalse(field.secret(), "a setting holds the name of a secret, never a secret");
        assertEquals(kind == Setting.Kind.NUMBER ? OptionalDouble.of(0) : OptionalDouble.empty(), field.min());
        assertEquals(kind == Setting.Kind.CHOICE ? List.of("north", "south") : List.of(), field.choices());
    }

    @Test
    void whatIsSetStandsBeforeTheDefault() {
        List<Setting> settings = List.of(setting("region", Setting.Kind.CHOICE, "north", false));
        assertEquals("north", SettingFields.of(settings, Map.of()).getFirst().defaultValue());
        assertEquals("south", SettingFields.of(settings, Map.of("region", "south")).getFirst().defaultValue());
    }

    @Test
    void onlyWhatSaysSomethingIsKept() {
        List<Setting> settings = List.of(setting("url", Setting.Kind.URI, null, true),
                setting("region", Setting.Kind.CHOICE, "north", false), setting("spot", Setting.Kind.FLAG, null, false),
                setting("eager", Setting.Kind.FLAG, "true", false), setting("note", Setting.Kind.TEXT, null, false));
        assertEquals(Map.of("url", "https://x"), SettingFields.settings(settings, Map.of("url", " https://x ",
                "region", "north", "spot", "false", "eager", "true", "note", " ", "name", "no setting")));
        assertEquals(Map.of("region", "south", "spot", "true", "eager", "false"), SettingFields.settings(settings,
                Map.of("region", "south", "spot", "true", "eager", "false")));
    }
}
