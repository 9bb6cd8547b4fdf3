package org.deepworkbench.cli.internal.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretMaskTest {

    private final SecretMask mask = new SecretMask(
            Map.of("password", "correct horse", "pin_token", "7", "name", "anna", "use_token", true));

    @Test
    void secretIsHiddenWhereverItIs() {
        assertEquals("login ***!", mask.of("login correct horse!"));
        assertEquals(List.of("***", Map.of("x", "a ***")),
                mask.of(List.of("correct horse", Map.of("x", "a correct horse"))));
    }

    @Test
    void shortSecretIsHiddenWhereItStandsAlone() {
        assertEquals("***", mask.of("7"));
        assertEquals("17 times", mask.of("17 times"));
    }

    @Test
    void whatHasASecretNameIsHidden() {
        assertEquals("***", mask.named("API_KEY", "anything"));
        assertEquals("", mask.named("API_KEY", ""));
        assertEquals(true, mask.named("use_token", true));
        assertEquals("anna", mask.named("name", "anna"));
    }
}
