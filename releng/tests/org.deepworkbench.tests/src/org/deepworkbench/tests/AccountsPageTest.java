package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.deepworkbench.account.Account;
import org.deepworkbench.account.AccountService;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.Secret;
import org.deepworkbench.spi.account.Credentials;
import org.deepworkbench.tests.bot.Bot;
import org.deepworkbench.tests.bot.Desktop;
import org.deepworkbench.tests.bot.Nameless;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.Screenshot;
import org.deepworkbench.tests.bot.Services;
import org.deepworkbench.tests.bot.SmallProvider;
import org.deepworkbench.tests.bot.Ui;
import org.deepworkbench.tests.bot.Wait;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The preference page about accounts and secrets, with a provider on this machine. */
@ExtendWith(NoErrorLogged.class)
class AccountsPageTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int STATE = 1;

    private final AccountService accounts = Services.get(AccountService.class);
    private final NullProgressMonitor monitor = new NullProgressMonitor();

    @BeforeEach
    void open() {
        Desktop.awaitFocus();
        Ui.act(() -> PreferencesUtil.createPreferenceDialogOn(Desktop.shell(), "org.deepworkbench.run.ui.accounts",
                null, null).open());
        Bot.byId(Table.class, "accounts.table");
    }

    @AfterEach
    void leaveNothing() throws FaultException {
        Ui.act(() -> Bot.openShell("Preferences").ifPresent(Shell::close));
        for (Account account : accounts.accounts()) {
            accounts.remove(account.name(), monitor);
        }
        for (String name : accounts.secretNames()) {
            accounts.forget(name, monitor);
        }
    }

    @Test
    void signingInShowsTheCodeAndThenTheAccount() throws Exception {
        try (SmallProvider provider = new SmallProvider()) {
            click("accounts.signIn");
            Combo issuer = Bot.byId(Combo.class, "signIn.issuer");
            Ui.act(() -> issuer.setText(provider.issuer().toString()));
            type("signIn.name", "ada");
            type("signIn.client", "workbench");
            Shell window = Ui.get(issuer::getShell);
            assertEquals(List.of(), Nameless.in(window));
            Bot.press(window, "Sign In");
            giveMasterPassword(() -> Bot.findById(Text.class, "signIn.code").isPresent());
            assertEquals(SmallProvider.CODE, Ui.get(() -> Bot.byId(Text.class, "signIn.code").getText()));
            assertEquals(List.of(), Nameless.in(window));
            Screenshot.take("sign-in-code");
            provider.agree();
            Wait.until("the account is listed", SOON, () -> row("ada").isPresent());
            assertEquals("Renews itself", Ui.get(() -> row("ada").orElseThrow().getText(STATE)));
            assertTrue(Ui.get(() -> Bot.texts(Bot.openShell("Preferences").orElseThrow())).stream()
                    .anyMatch(text -> text.contains("Ada Lovelace") && text.contains("users, admins")));
            Screenshot.take("accounts-page");
        }
    }

    @Test
    void aSecretIsKeptAndNeverShown() throws FaultException {
        click("accounts.keepSecret");
        Combo name = Bot.byId(Combo.class, "secret.name");
        Shell window = Ui.get(name::getShell);
        Ui.act(() -> name.setText("my-cloud"));
        type("secret.value", "planted-secret");
        Text value = Bot.byId(Text.class, "secret.value");
        assertTrue(Ui.get(() -> (value.getStyle() & SWT.PASSWORD) != 0));
        Bot.press(window, "Keep");
        giveMasterPassword(() -> secretNames().contains("my-cloud"));
        assertEquals(new Secret("planted-secret"), Services.get(Credentials.class).secret("my-cloud", monitor));
        assertFalse(Ui.get(() -> Bot.texts(Bot.openShell("Preferences").orElseThrow())).toString().contains("planted"));
        org.eclipse.swt.widgets.List list = Bot.byId(org.eclipse.swt.widgets.List.class, "accounts.secrets");
        Ui.act(() -> {
            list.setSelection(0);
            list.notifyListeners(SWT.Selection, new Event());
        });
        click("accounts.removeSecret");
        Bot.press(Bot.shell("Forget"), "Forget");
        Wait.until("it is forgotten", SOON, () -> secretNames().isEmpty());
        assertTrue(accounts.secretNames().isEmpty());
    }

    @Test
    void aPastedTokenMakesAnAccountUntilOneSignsOut() {
        click("accounts.token");
        Combo name = Bot.byId(Combo.class, "token.name");
        Shell window = Ui.get(name::getShell);
        Ui.act(() -> name.setText("pasted"));
        type("token.value", "planted-token");
        Bot.press(window, "Keep");
        giveMasterPassword(() -> row("pasted").isPresent());
        assertEquals("Good, end not known", Ui.get(() -> row("pasted").orElseThrow().getText(STATE)));
        click("accounts.signOut");
        Bot.press(Bot.shell("Forget"), "Forget");
        Wait.until("it is gone", SOON, () -> row("pasted").isEmpty());
    }

    /** Where no keyring answers, the first that is kept asks for a master password. */
    private static void giveMasterPassword(Supplier<Boolean> done) {
        Optional<Shell> asked = Wait.forValue("it is done, or a password is asked for", SOON, () -> {
            Optional<Shell> window = Bot.openShell("Master password");
            return window.isPresent() ? Optional.of(window)
                    : done.get() ? Optional.of(Optional.<Shell>empty()) : Optional.empty();
        });
        if (asked.isPresent()) {
            type("password.first", "mine");
            Ui.get(() -> Bot.findById(Text.class, "password.second")).ifPresent(second -> Bot.type(second, "mine"));
            Bot.press(asked.get(), IDialogConstants.OK_LABEL);
            Wait.until("it is done", SOON, done);
        }
    }

    private static void click(String id) {
        Bot.click(Wait.forValue("the enabled button " + id, SOON,
                () -> Bot.findById(Button.class, id).filter(Control::isEnabled)));
    }

    private static void type(String id, String value) {
        Bot.type(Bot.byId(Text.class, id), value);
    }

    private static Optional<TableItem> row(String name) {
        return Bot.findById(Table.class, "accounts.table").stream().flatMap(table -> Arrays.stream(table.getItems()))
                .filter(item -> item.getText().equals(name)).findFirst();
    }

    private static List<String> secretNames() {
        return Bot.findById(org.eclipse.swt.widgets.List.class, "accounts.secrets")
                .map(list -> List.of(list.getItems())).orElse(List.of());
    }
}
