package org.deepworkbench.engine.indigo.internal.im.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.FaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialLineTest {

    private static final String KEY = "-----BEGIN RSA PRIVATE KEY-----\nabc=\ndef==\n-----END RSA PRIVATE KEY-----";

    private static CredentialLine line(String password) {
        return new CredentialLine().put("id", "one").put("type", "OpenNebula").put("password", password);
    }

    @Test
    void plainValuesAreWrittenAsInTheAuthorisationFile() throws Exception {
        assertEquals("id = one; type = OpenNebula; password = pass", line("pass").encoded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "semi;colon", "equals=sign", "=", "it's", "say \"so\"", "both ' and \"",
        "\"'\"'", "ends\\", "c:\\dir", "new\nline", "back\\\nslash before", "#hash", "'quoted'", "a; id = fake", KEY})
    void whatIsSentIsReadAsItWas(String password) throws Exception {
        if (password.contains(" = ")) {
            assertThrows(FaultException.class, () -> line(password).encoded());
            return;
        }
        String header = line(password).encoded() + "\\n" + line("other").encoded();
        assertEquals(List.of(Map.of("id", "one", "type", "OpenNebula", "password", password),
                Map.of("id", "one", "type", "OpenNebula", "password", "other")), ServiceReading.of(header));
    }

    @Test
    void aKeyOnOneLineGetsItsLinesBack() throws Exception {
        String header = line(KEY.replace("\n", "\\n") + "\n").encoded();
        assertEquals(KEY, ServiceReading.of(header).getFirst().get("password"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" leading", "trailing ", "a = b", "back\\n", "ñ", "tab\there", "\u0000"})
    void whatCannotBeCarriedIsRefusedWithoutBeingQuoted(String password) {
        FaultException refused = assertThrows(FaultException.class, () -> line(password).encoded());
        assertFalse(refused.getMessage().contains(password), refused.getMessage());
    }

    @Test
    void itNeverPrintsItsValues() {
        assertFalse(line("hidden").toString().contains("hidden"));
    }
}
