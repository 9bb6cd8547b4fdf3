package org.deepworkbench.engine.indigo.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.deepworkbench.spi.FaultException;
import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void anAddressEndsWithASlash() throws Exception {
        assertEquals("https://paas.example.org/orchestrator/",
                Address.parse(" https://paas.example.org/orchestrator ", false).toString());
        assertEquals("https://paas.example.org/", Address.parse("https://paas.example.org", false).toString());
    }

    @Test
    void plainHttpIsForThisMachineUnlessAllowed() throws Exception {
        for (String near : List.of("http://localhost:8080", "http://127.0.0.1/x/", "http://[::1]:99/")) {
            assertEquals(near.endsWith("/") ? near : near + "/", Address.parse(near, false).toString());
        }
        FaultException refused =
                assertThrows(FaultException.class, () -> Address.parse("http://im.example.org:8800", false));
        assertTrue(refused.fault().remedy().contains("plain-http"));
        assertThrows(FaultException.class, () -> Address.parse("http://127.example.org/", false));
        assertEquals("http://im.example.org:8800/", Address.parse("http://im.example.org:8800", true).toString());
    }

    @Test
    void whatIsNoAddressIsRefused() {
        for (String wrong : List.of("im.example.org", "ftp://x/", "https:///x", "https://x/?a=b", "https://x/#y",
                "https://x y/", "")) {
            assertThrows(FaultException.class, () -> Address.parse(wrong, true), wrong);
        }
        FaultException user = assertThrows(FaultException.class, () -> Address.parse("https://me:s3cret@x/", true));
        assertFalse(user.getMessage().contains("s3cret"));
    }
}
