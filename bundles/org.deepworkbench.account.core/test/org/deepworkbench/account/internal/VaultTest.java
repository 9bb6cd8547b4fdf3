package org.deepworkbench.account.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deepworkbench.account.PasswordPrompt.Occasion;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.Secret;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private static final Secret PLANTED = new Secret("planted-s3cret-ñ-" + "x".repeat(5000));

    @TempDir
    Path folder;

    private final NullProgressMonitor monitor = new NullProgressMonitor();

    private Vault vault(GivenPassword person) {
        return new Vault(folder, person.chain());
    }

    @Test
    void whatIsKeptIsFoundByAnotherProcessThatKnowsThePassword() throws Exception {
        GivenPassword first = new GivenPassword("open sesame");
        vault(first).put("a", PLANTED, monitor);
        assertEquals(List.of(Occasion.NEW), first.asked);

        GivenPassword second = new GivenPassword("open sesame");
        Vault other = vault(second);
        assertEquals(Set.of("a"), other.names());
        assertEquals(List.of(), second.asked, "names need no password");
        assertEquals(Optional.of(PLANTED), other.get("a", monitor));
        assertEquals(Optional.of(PLANTED), other.get("a", monitor));
        assertEquals(List.of(Occasion.UNLOCK), second.asked, "asked once in a process");
    }

    @Test
    void whatOneProcessWritesTheOtherSees() throws Exception {
        Vault one = vault(new GivenPassword("p"));
        one.put("a", new Secret("1"), monitor);
        Vault other = vault(new GivenPassword("p"));
        other.put("b", new Secret("2"), monitor);
        one.put("a", new Secret("3"), monitor);
        assertEquals(Optional.of(new Secret("2")), one.get("b", monitor));
        assertEquals(Optional.of(new Secret("3")), other.get("a", monitor));
        other.remove("a", monitor);
        assertEquals(Optional.empty(), one.get("a", monitor));
    }

    @Test
    void manyWritersLoseNothing() throws Exception {
        List<Vault> vaults = Stream.generate(() -> vault(new GivenPassword("p"))).limit(4).toList();
        vaults.get(0).put("first", new Secret("0"), monitor);
        IntStream.range(0, 24).parallel().forEach(number -> {
            try {
                vaults.get(number % 4).put("n" + number, new Secret("v" + number), monitor);
            } catch (FaultException e) {
                throw new AssertionError(e);
            }
        });
        assertEquals(25, vaults.get(1).names().size());
        assertEquals(Optional.of(new Secret("v17")), vaults.get(2).get("n17", monitor));
    }

    @Test
    void aWrongPasswordMayBeCorrectedTwice() throws Exception {
        vault(new GivenPassword("right")).put("a", PLANTED, monitor);
        GivenPassword person = new GivenPassword("wrong", "Right", "right");
        assertEquals(Optional.of(PLANTED), vault(person).get("a", monitor));
        assertEquals(List.of(Occasion.UNLOCK, Occasion.AGAIN, Occasion.AGAIN), person.asked);

        GivenPassword stranger = new GivenPassword("1", "2", "3", "right");
        FaultException refused = assertThrows(FaultException.class, () -> vault(stranger).get("a", monitor));
        assertTrue(refused.fault().what().contains("does not open"), refused.getMessage());
    }

    @Test
    void withoutAPasswordTheSecretsStayLocked() throws Exception {
        vault(new GivenPassword("right")).put("a", PLANTED, monitor);
        FaultException locked =
                assertThrows(FaultException.class, () -> vault(new GivenPassword()).get("a", monitor));
        assertTrue(locked.fault().remedy().contains("--password-fd"), locked.getMessage());
        GivenPassword nobody = new GivenPassword();
        assertEquals(Optional.empty(), vault(nobody).get("unknown", monitor), "no question for what is not there");
        assertEquals(List.of(), nobody.asked);
    }

    @Test
    void nothingOnDiskShowsASecret() throws Exception {
        vault(new GivenPassword("right")).put("a", PLANTED, monitor);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains("planted"), file.toString());
            }
        }
    }

    @Test
    void aDamagedFileIsToldAndLeftAlone() throws Exception {
        Files.writeString(folder.resolve("secrets.p12"), "not a key store");
        FaultException damaged =
                assertThrows(FaultException.class, () -> vault(new GivenPassword("p")).put("a", PLANTED, monitor));
        assertTrue(damaged.fault().where().endsWith("secrets.p12"), damaged.getMessage());
        assertEquals("not a key store", Files.readString(folder.resolve("secrets.p12")));
    }
}
