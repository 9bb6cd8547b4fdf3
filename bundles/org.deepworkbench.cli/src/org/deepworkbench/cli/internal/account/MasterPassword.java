package org.deepworkbench.cli.internal.account;

import java.util.Arrays;
import java.util.Optional;
import org.deepworkbench.account.PasswordPrompt;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.console.Console;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.spi.Secret;
import org.eclipse.core.runtime.IProgressMonitor;

/** The master password of a command: the one that was given through a file descriptor, else asked on the terminal. */
public final class MasterPassword implements PasswordPrompt {

    private static final int MOST_TRIES = 3;

    private final Console console;
    private final SecretInput input;
    private Optional<Secret> given = Optional.empty();

    public MasterPassword(Console console, SecretInput input) {
        this.console = console;
        this.input = input;
    }

    /** From now on nobody is asked. Of a text of several lines the first counts. */
    public synchronized void give(Secret password) {
        given = password.reveal().lines().findFirst().map(Secret::new);
    }

    @Override
    public synchronized Optional<char[]> ask(Occasion occasion, IProgressMonitor monitor) {
        if (given.isPresent()) {
            return given.filter(secret -> occasion != Occasion.AGAIN).map(secret -> secret.reveal().toCharArray());
        }
        console.endLive();
        return switch (occasion) {
            case NEW -> choose(monitor);
            case UNLOCK -> input.ask(Messages.MasterPassword_unlock, monitor);
            case AGAIN -> input.ask(Messages.MasterPassword_again, monitor);
        };
    }

    /** What is mistyped now would lock the person out later. */
    private Optional<char[]> choose(IProgressMonitor monitor) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Optional<char[]> first = input.ask(Messages.MasterPassword_choose, monitor);
            Optional<char[]> second =
                    first.isEmpty() ? first : input.ask(Messages.MasterPassword_repeat, monitor);
            if (second.isEmpty()) {
                return second;
            }
            if (Arrays.equals(first.get(), second.get())) {
                return first;
            }
            console.problem(Line.of(Messages.MasterPassword_different));
        }
        return Optional.empty();
    }
}
