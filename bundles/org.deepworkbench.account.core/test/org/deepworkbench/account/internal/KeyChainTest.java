package org.deepworkbench.account.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.account.Lock;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

class KeyChainTest {

    private final NullProgressMonitor monitor = new NullProgressMonitor();

    private static final class Keyring implements KeyChain.Keyring {

        private Optional<char[]> kept = Optional.empty();

        @Override
        public Optional<char[]> find() {
            return kept;
        }

        @Override
        public Optional<char[]> make() {
            kept = Optional.of("random".toCharArray());
            return kept;
        }
    }

    @Test
    void whereThePlatformKeepsThePasswordNobodyIsAsked() throws Exception {
        Keyring keyring = new Keyring();
        GivenPassword person = new GivenPassword("mine");
        char[] made = new KeyChain(keyring, () -> Optional.of(person)).password(false, false, monitor);
        char[] found = new KeyChain(keyring, () -> Optional.of(person)).password(true, false, monitor);
        assertArrayEquals(made, found);
        assertEquals(List.of(), person.asked);
    }

    @Test
    void tellsHowItIsLockedWithoutAsking() throws Exception {
        GivenPassword person = new GivenPassword("mine");
        KeyChain chain = new KeyChain(new GivenPassword.NoKeyring(), () -> Optional.of(person));
        assertEquals(Lock.NOTHING_KEPT, chain.lock(false));
        assertEquals(Lock.LOCKED, chain.lock(true));
        assertEquals(List.of(), person.asked);
        chain.password(true, false, monitor);
        assertEquals(Lock.OPEN, chain.lock(true));
        chain.wrong();
        assertEquals(Lock.LOCKED, chain.lock(true));
        Keyring keyring = new Keyring();
        keyring.make();
        assertEquals(Lock.KEYRING, new KeyChain(keyring, Optional::empty).lock(true));
    }

    @Test
    void overwritingACopyDoesNotForgetThePassword() throws Exception {
        KeyChain chain = new KeyChain(new GivenPassword.NoKeyring(), () -> Optional.of(new GivenPassword("mine")));
        chain.password(false, false, monitor)[0] = '\0';
        assertArrayEquals("mine".toCharArray(), chain.password(true, false, monitor));
        assertFalse(new KeyChain(new Keyring(), Optional::empty).canAskAgain());
    }
}
