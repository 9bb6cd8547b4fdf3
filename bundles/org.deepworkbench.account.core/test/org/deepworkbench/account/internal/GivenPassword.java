package org.deepworkbench.account.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.account.PasswordPrompt;
import org.eclipse.core.runtime.IProgressMonitor;

/** A person who answers with the passwords given, one after the other, and then no more. */
final class GivenPassword implements PasswordPrompt {

    final List<Occasion> asked = new ArrayList<>();
    private final Deque<String> answers;

    GivenPassword(String... answers) {
        this.answers = new ArrayDeque<>(List.of(answers));
    }

    @Override
    public Optional<char[]> ask(Occasion occasion, IProgressMonitor monitor) {
        asked.add(occasion);
        return Optional.ofNullable(answers.poll()).map(String::toCharArray);
    }

    /** A key chain of a machine without keyring. */
    VaultKey chain() {
        return new KeyChain(new NoKeyring(), () -> Optional.of(this));
    }

    /** A machine without keyring. */
    static final class NoKeyring implements KeyChain.Keyring {

        @Override
        public Optional<char[]> find() {
            return Optional.empty();
        }

        @Override
        public Optional<char[]> make() {
            return Optional.empty();
        }
    }
}
