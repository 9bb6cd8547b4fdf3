package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.account.PasswordPrompt;
import org.deepworkbench.account.PasswordPrompt.Occasion;
import org.deepworkbench.tests.bot.Bot;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.Screenshot;
import org.deepworkbench.tests.bot.Ui;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The window that asks for the master password. */
@ExtendWith(NoErrorLogged.class)
class MasterPasswordTest {

    private static final String TITLE = "Master password";

    private final NullProgressMonitor monitor = new NullProgressMonitor();

    private CompletableFuture<Optional<String>> asked(Occasion occasion) {
        CompletableFuture<Optional<String>> answer = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> ServiceCaller.callOnce(PlatformUI.class, PasswordPrompt.class,
                prompt -> answer.complete(prompt.ask(occasion, monitor).map(String::new))));
        return answer;
    }

    private static Optional<String> answer(CompletableFuture<Optional<String>> asked) throws Exception {
        return asked.get(20, TimeUnit.SECONDS);
    }

    private static boolean canBeTaken(Shell window) {
        return Ui.get(() -> Bot.get(window, Button.class,
                button -> button.getText().equals(IDialogConstants.OK_LABEL)).isEnabled());
    }

    @Test
    void aNewOneIsTypedTwice() throws Exception {
        CompletableFuture<Optional<String>> asked = asked(Occasion.NEW);
        Shell window = Bot.shell(TITLE);
        Bot.type(Bot.byId(Text.class, "password.first"), "mine");
        Bot.type(Bot.byId(Text.class, "password.second"), "mime");
        Screenshot.take("master-password");
        assertEquals(false, canBeTaken(window));
        Bot.type(Bot.byId(Text.class, "password.second"), "mine");
        Bot.press(window, IDialogConstants.OK_LABEL);
        assertEquals(Optional.of("mine"), answer(asked));
    }

    @Test
    void theWindowClosesWithWhatNeedsIt() throws Exception {
        CompletableFuture<Optional<String>> asked = asked(Occasion.AGAIN);
        Bot.shell(TITLE);
        monitor.setCanceled(true);
        assertEquals(Optional.empty(), answer(asked));
    }
}
