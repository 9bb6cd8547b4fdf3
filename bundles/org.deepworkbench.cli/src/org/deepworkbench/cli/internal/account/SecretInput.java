package org.deepworkbench.cli.internal.account;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.Secret;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/** Reads what nobody is to see: from the terminal without echo, or from a file descriptor. */
public final class SecretInput {

    private static final int LARGEST = 64 << 10;
    private static final long LOOK_MILLIS = 100;

    private final Supplier<Optional<Keyboard>> keyboard;
    private final Path descriptors;
    private final Set<Integer> used = new TreeSet<>();

    /** Where a person types. */
    @FunctionalInterface
    public interface Keyboard {

        /** {@return what was typed after a question, without echo; null at the end of the input} */
        char[] read(String question);
    }

    /**
     * @param keyboard    empty where there is no terminal
     * @param descriptors folder in which an open file descriptor is a file named by its number
     */
    public SecretInput(Supplier<Optional<Keyboard>> keyboard, Path descriptors) {
        this.keyboard = keyboard;
        this.descriptors = descriptors;
    }

    /** {@return the terminal and the descriptors of this process} */
    public static SecretInput ofProcess() {
        return new SecretInput(() -> Optional.ofNullable(System.console())
                .map(console -> question -> console.readPassword("%s", question)), Path.of("/dev/fd"));
    }

    /**
     * Asks on the terminal and waits for the answer.
     *
     * @param monitor may cancel; the terminal shows again what is typed when the process ends
     * @return empty if nothing was typed, or there is no terminal
     */
    public Optional<char[]> ask(String question, IProgressMonitor monitor) {
        Optional<Keyboard> terminal = keyboard.get();
        if (terminal.isEmpty()) {
            return Optional.empty();
        }
        // a thread that reads from a terminal cannot be interrupted
        FutureTask<char[]> typing = new FutureTask<>(() -> terminal.get().read(question));
        Thread.ofPlatform().daemon().name("Secret input").start(typing);
        while (true) {
            try {
                return Optional.ofNullable(typing.get(LOOK_MILLIS, TimeUnit.MILLISECONDS))
                        .filter(answer -> answer.length > 0);
            } catch (TimeoutException e) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    /**
     * Reads everything that a file descriptor gives, without the line break at its end.
     *
     * @throws Refusal if it is not open, gives nothing or too much, or has been read before
     */
    public Secret read(int descriptor) throws Refusal {
        if (!used.add(descriptor)) {
            throw refusal(descriptor, Messages.SecretInput_twice);
        }
        try (InputStream input = descriptor == 0 ? System.in
                : Files.newInputStream(descriptors.resolve(String.valueOf(descriptor)))) {
            byte[] bytes = input.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw refusal(descriptor, NLS.bind(Messages.SecretInput_tooLarge, LARGEST >> 10));
            }
            String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("\\R\\z", "");
            if (text.isEmpty()) {
                throw refusal(descriptor, Messages.SecretInput_empty);
            }
            return new Secret(text);
        } catch (IOException e) {
            throw refusal(descriptor, Messages.SecretInput_closed);
        }
    }

    private static Refusal refusal(int descriptor, String why) {
        return Refusal.usage(new Fault(NLS.bind(Messages.SecretInput_unreadable, descriptor), "", why,
                Messages.SecretInput_remedy));
    }
}
