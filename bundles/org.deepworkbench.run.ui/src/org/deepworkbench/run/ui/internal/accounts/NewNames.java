package org.deepworkbench.run.ui.internal.accounts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.deepworkbench.run.ui.internal.Background;
import org.deepworkbench.run.ui.internal.DisplayHop;
import org.deepworkbench.run.ui.internal.Services;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;

/** New accounts and secrets for whoever needs the name of one. For the display thread, where receivers are called. */
public final class NewNames {

    private NewNames() {
    }

    /**
     * Lets the person sign in.
     *
     * @param where    the control that needs the account
     * @param taken    names of the accounts there are
     * @param receiver gets the name of the account, unless the person decides otherwise
     */
    public static void account(Control where, List<String> taken, Consumer<String> receiver) {
        SignInDialog.open(where.getShell(), Optional.empty(), taken).ifPresent(receiver);
    }

    /**
     * Asks for a secret and keeps it in the background.
     *
     * @param where    the control that needs the secret
     * @param receiver gets its name as soon as it is kept, unless the person decides otherwise
     */
    public static void secret(Control where, Consumer<String> receiver) {
        DisplayHop display = new DisplayHop(where, 0);
        Keeping.secret(where.getShell()).ifPresent(keeping ->
            Background.start(NLS.bind(Messages.AccountsPage_keeping, keeping.name()), monitor -> {
                keeping.work().run(Services.accounts(), monitor);
                display.execute(() -> receiver.accept(keeping.name()));
            }));
    }
}
