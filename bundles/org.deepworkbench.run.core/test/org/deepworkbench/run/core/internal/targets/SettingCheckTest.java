package org.deepworkbench.run.core.internal.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.Setting;
import org.deepworkbench.spi.engine.Setting.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingCheckTest {

    private static Setting setting(Kind kind, boolean required) {
        return new Setting("field", "The field", "What it is.", kind, Optional.empty(), required, List.of("a", "b"),
                false);
    }

    @ParameterizedTest
    @CsvSource({"TEXT,some text,true", "URI,https://host/path,true", "URI,ssh://me@host,true", "URI,host,false",
        "URI,https://me:secret@host/,false", "URI,'a b',false", "NUMBER,0,true", "NUMBER,-1,false",
        "NUMBER,1.5,false", "FLAG,true,true", "FLAG,yes,false", "CHOICE,b,true", "CHOICE,c,false", "PATH,/,true",
        "PATH,/no/such/file,false", "ACCOUNT,egi,true", "ACCOUNT,'two words',false", "SECRET,my-key,true"})
    void everyKindHasItsValues(Kind kind, String value, boolean good) {
        List<Fault> faults = SettingCheck.check(List.of(setting(kind, false)), Map.of("field", value));
        assertEquals(good, faults.isEmpty(), faults::toString);
        faults.forEach(fault -> assertTrue(fault.where().equals("field") && !fault.remedy().isBlank()));
    }

    @Test
    void whatIsMissingOrUnknownIsTold() {
        assertEquals(1, SettingCheck.check(List.of(setting(Kind.TEXT, true)), Map.of("field", " ")).size());
        assertEquals(0, SettingCheck.check(List.of(setting(Kind.TEXT, false)), Map.of()).size());
        Fault unknown = SettingCheck.check(List.of(setting(Kind.TEXT, false)), Map.of("feld", "x")).get(0);
        assertTrue(unknown.remedy().contains("field"), unknown.remedy());
    }

    @Test
    void whatMayBeASecretIsNotShown() {
        String told = SettingCheck.check(List.of(setting(Kind.SECRET, false)), Map.of("field", "my secret words"))
                + " " + SettingCheck.check(List.of(setting(Kind.URI, false)), Map.of("field", "https://me:secret@h/"));
        assertFalse(told.contains("secret words") || told.contains("me:secret"), told);
    }
}
