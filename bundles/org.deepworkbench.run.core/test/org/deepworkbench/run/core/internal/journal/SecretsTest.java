package org.deepworkbench.run.core.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.SecretNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    @ParameterizedTest
    @ValueSource(strings = { "password", "jupyterPASSWORD", "RCLONE_CONFIG_RSHARE_PASS", "accessToken", "api_key",
        "AWS_SECRET_ACCESS_KEY", "client-secret", "onedata_token", "credentials" })
    void knowsSecretsByName(String name) {
        assertTrue(SecretNames.looksSecret(name));
    }

    @ParameterizedTest
    @ValueSource(strings = { "passes", "keyboard", "monkey", "max_tokens", "epochs", "compass", "docker_image" })
    void leavesOthersAlone(String name) {
        assertFalse(SecretNames.looksSecret(name));
    }

    @Test
    void masksInsideMapsAndListsButNotEmptyValues() {
        Map<String, Object> shown = Secrets.masked(Map.of("password", "", "nested", Map.of("token", "abc", "n", 1L),
                "list", List.of(Map.of("key", "abc"))));
        assertEquals(Map.of("token", "•••", "n", 1L), shown.get("nested"));
        assertEquals(List.of(Map.of("key", "•••")), shown.get("list"));
        assertEquals("", shown.get("password"));
    }
}
