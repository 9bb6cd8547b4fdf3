package org.deepworkbench.cli.internal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.deepworkbench.account.PasswordPrompt.Occasion;
import org.deepworkbench.cli.internal.console.Screen;
import org.deepworkbench.spi.Secret;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

class MasterPasswordTest {

    private final Screen screen = new Screen(80);

    private MasterPassword password(Typist typist) {
        return new MasterPassword(screen.console(), typist.at(Path.of("none")));
    }

    private static Optional<String> answer(MasterPassword password, Occasion occasion) {
        return password.ask(occasion, new NullProgressMonitor()).map(String::new);
    }

    @Test
    void aNewOneIsTypedTwice() {
        Typist typist = new Typist("mime", "mine", "mine", "mine");
        assertEquals(Optional.of("mine"), answer(password(typist), Occasion.NEW));
        assertEquals(4, typist.asked.size());
        assertTrue(screen.err().contains("differ"), screen.err());
        assertFalse((screen.out() + screen.err()).contains("mime"), screen.err());
    }

    @Test
    void whoNeverTypesTheSameTwiceGivesNone() {
        MasterPassword password = password(new Typist("a", "b", "c", "d", "e", "f", "g", "g"));
        assertEquals(Optional.empty(), answer(password, Occasion.NEW));
        assertEquals(Optional.empty(), answer(password(new Typist()), Occasion.NEW));
    }

    @Test
    void theKnownOneIsAskedOnce() {
        Typist typist = new Typist("mine", "mine");
        assertEquals(Optional.of("mine"), answer(password(typist), Occasion.UNLOCK));
        assertEquals(1, typist.asked.size());
        assertEquals(Optional.of("mine"), answer(password(new Typist("mine")), Occasion.AGAIN));
    }

    @Test
    void aGivenOneIsTakenInPlaceOfAsking() {
        Typist typist = new Typist("other");
        MasterPassword password = password(typist);
        password.give(new Secret("mine\nsomething else"));
        assertEquals(Optional.of("mine"), answer(password, Occasion.NEW));
        assertEquals(Optional.of("mine"), answer(password, Occasion.UNLOCK));
        assertEquals(Optional.empty(), answer(password, Occasion.AGAIN), "it would be wrong again");
        assertEquals(0, typist.asked.size());
    }
}
