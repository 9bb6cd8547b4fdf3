package org.deepworkbench.cli.internal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.Refusal;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretInputTest {

    @TempDir
    private Path descriptors;
    private final NullProgressMonitor monitor = new NullProgressMonitor();

    @Test
    void aDescriptorIsReadWithoutItsLastLineBreakAndOnce() throws Exception {
        Files.writeString(descriptors.resolve("3"), "two\nlines\r\n");
        SecretInput input = Typist.nobody(descriptors);
        assertEquals("two\nlines", input.read(3).reveal());
        assertEquals(ExitCode.USAGE, assertThrows(Refusal.class, () -> input.read(3)).exitCode());
    }

    @Test
    void aDescriptorThatIsOfNoUseIsRefusedByItsNumber() throws Exception {
        Files.writeString(descriptors.resolve("4"), "\n");
        Files.writeString(descriptors.resolve("5"), "secret".repeat(20_000));
        SecretInput input = Typist.nobody(descriptors);
        for (int descriptor : List.of(4, 5, 6)) {
            Refusal refusal = assertThrows(Refusal.class, () -> input.read(descriptor));
            assertTrue(refusal.getMessage().contains(" " + descriptor + " "), refusal.getMessage());
            assertFalse(refusal.getMessage().contains("secret"), refusal.getMessage());
        }
    }

    @Test
    void whatIsTypedIsTheAnswer() {
        Typist typist = new Typist("typed", "");
        SecretInput input = typist.at(descriptors);
        assertEquals("typed", new String(input.ask("Password: ", monitor).orElseThrow()));
        assertEquals(Optional.empty(), input.ask("Password: ", monitor), "only Enter");
        assertEquals(Optional.empty(), input.ask("Password: ", monitor), "the end of the input");
        assertEquals(List.of("Password: ", "Password: ", "Password: "), typist.asked);
        assertEquals(Optional.empty(), Typist.nobody(descriptors).ask("Password: ", monitor));
    }

    @Test
    void waitingForSomebodyWhoTypesNothingCanBeCancelled() {
        CountDownLatch never = new CountDownLatch(1);
        SecretInput input = new SecretInput(() -> Optional.of(question -> {
            monitor.setCanceled(true);
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return null;
        }), descriptors);
        assertThrows(OperationCanceledException.class, () -> input.ask("Password: ", monitor));
        never.countDown();
    }
}
