package org.deepworkbench.run.ui.internal.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.account.Account;
import org.deepworkbench.account.AccountSource;
import org.deepworkbench.account.Person;
import org.deepworkbench.account.Standing;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.ui.Icons;
import org.junit.jupiter.api.Test;

class AccountRowTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Account ADA = new Account("ada",
            new AccountSource.OpenId(URI.create("https://aai.example.org/"), "id", Set.of("openid")),
            Optional.of(new Person("id-1", "Ada Lovelace", "", List.of("users", "admins"))));

    private static AccountRow row(Standing standing) {
        return new AccountRow(ADA, Optional.of(standing), Optional.empty());
    }

    @Test
    void stateTellsWhetherTheTokenIsOfUseAndUntilWhen() {
        assertEquals("Renews itself", row(new Standing(Optional.of(NOW.minusSeconds(5)), true)).state(NOW));
        assertEquals("Expired", row(new Standing(Optional.of(NOW.minusSeconds(5)), false)).state(NOW));
        assertTrue(row(new Standing(Optional.of(NOW.plusSeconds(5)), false)).state(NOW).startsWith("Good until "));
        assertEquals("Good, end not known", row(new Standing(Optional.empty(), false)).state(NOW));
        assertEquals("Locked", new AccountRow(ADA, Optional.empty(), Optional.empty()).state(NOW));
        assertEquals("Sign in again",
                new AccountRow(ADA, Optional.empty(), Optional.of(new Fault("Gone.", "", "", ""))).state(NOW));
    }

    @Test
    void whatIsOfNoUseIsMarked() {
        assertEquals(Icons.GOOD, row(new Standing(Optional.of(NOW.minusSeconds(5)), true)).icon(NOW));
        assertEquals(Icons.FAILED, row(new Standing(Optional.of(NOW.minusSeconds(5)), false)).icon(NOW));
        assertEquals(Icons.UNKNOWN, new AccountRow(ADA, Optional.empty(), Optional.empty()).icon(NOW));
    }

    @Test
    void whereItComesFromIsTold() {
        AccountRow row = row(new Standing(Optional.empty(), true));
        assertEquals("https://aai.example.org/", row.provider());
        assertEquals("Ada Lovelace", row.person());
        assertEquals("users, admins", row.groups());
        Account agent = new Account("x", new AccountSource.Agent("egi"), Optional.empty());
        assertTrue(new AccountRow(agent, Optional.empty(), Optional.empty()).provider().endsWith("as egi"));
    }
}
