package org.deepworkbench.run.ui.internal.accounts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.deepworkbench.account.AccountService;
import org.deepworkbench.run.ui.internal.accounts.FieldsDialog.Words;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.Secret;
import org.deepworkbench.ui.form.FieldKind;
import org.deepworkbench.ui.form.FieldSpec;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Shell;

/**
 * Something to be kept, as the person typed it. Whoever asked for it keeps it in the background.
 *
 * @param name  under which it is kept
 * @param work  keeps it
 */
record Keeping(String name, Work work) {

    /** Keeps something; may ask for the master password. */
    @FunctionalInterface
    interface Work {
        void run(AccountService service, IProgressMonitor monitor) throws FaultException;
    }

    private static final long LARGEST_SECRET = 1 << 20;
    private static final String NAME = "name"; //$NON-NLS-1$
    private static final String VALUE = "value"; //$NON-NLS-1$
    private static final String FILE = "file"; //$NON-NLS-1$

    /** {@return a secret, typed or in a file; empty if the person decided otherwise} On the display thread. */
    static Optional<Keeping> secret(Shell parent) {
        List<FieldSpec> fields = List.of(field(NAME, Messages.Keeping_secretName, FieldKind.NAME, true, false),
                field(VALUE, Messages.Keeping_value, FieldKind.TEXT, false, true),
                field(FILE, Messages.Keeping_file, FieldKind.FILE, false, false));
        Words words = new Words(Messages.Keeping_secret, Messages.Keeping_secretText, Messages.Keeping_keep);
        return FieldsDialog.ask(parent, words, "secret", fields, Keeping::oneValue).map(values -> //$NON-NLS-1$
            new Keeping(values.get(NAME), (service, monitor) ->
                    service.keep(values.get(NAME), value(values), monitor)));
    }

    private static Optional<String> oneValue(Map<String, String> values) {
        return values.containsKey(VALUE) != values.containsKey(FILE) ? Optional.empty()
                : Optional.of(Messages.Keeping_oneValue);
    }

    private static Secret value(Map<String, String> values) throws FaultException {
        if (values.containsKey(VALUE)) {
            return new Secret(values.get(VALUE));
        }
        Path file = Path.of(values.get(FILE));
        try {
            if (Files.size(file) > LARGEST_SECRET) {
                throw new FaultException(new Fault(Messages.Keeping_tooLarge, file.toString(), "", "")); //$NON-NLS-1$ //$NON-NLS-2$
            }
            return new Secret(Files.readString(file));
        } catch (IOException e) {
            throw new FaultException(new Fault(Messages.Keeping_unreadable, file.toString(),
                    String.valueOf(e.getMessage()), Messages.Keeping_unreadableRemedy), e);
        }
    }

    /** {@return an account with a token that the person has; empty if they decided otherwise} On the display thread. */
    static Optional<Keeping> token(Shell parent) {
        List<FieldSpec> fields = List.of(field(NAME, Messages.Keeping_accountName, FieldKind.NAME, true, false),
                field(VALUE, Messages.Keeping_token, FieldKind.TEXT, true, true));
        Words words = new Words(Messages.Keeping_paste, Messages.Keeping_pasteText, Messages.Keeping_keep);
        return FieldsDialog.ask(parent, words, "token", fields, values -> Optional.empty()).map(values -> //$NON-NLS-1$
            new Keeping(values.get(NAME), (service, monitor) ->
                    service.useToken(values.get(NAME), new Secret(values.get(VALUE)), monitor)));
    }

    /** {@return an account of the oidc-agent; empty if the person decided otherwise} On the display thread. */
    static Optional<Keeping> agent(Shell parent) {
        List<FieldSpec> fields = List.of(field(NAME, Messages.Keeping_accountName, FieldKind.NAME, true, false),
                field(VALUE, Messages.Keeping_configuration, FieldKind.NAME, true, false));
        Words words = new Words(Messages.Keeping_agent, Messages.Keeping_agentText, Messages.Keeping_use);
        return FieldsDialog.ask(parent, words, "agent", fields, values -> Optional.empty()).map(values -> //$NON-NLS-1$
            new Keeping(values.get(NAME), (service, monitor) ->
                    service.useAgent(values.get(NAME), values.get(VALUE), monitor)));
    }

    private static FieldSpec field(String name, String label, FieldKind kind, boolean required, boolean secret) {
        return new FieldSpec(name, label, "", kind, "", List.of(), OptionalDouble.empty(), OptionalDouble.empty(), //$NON-NLS-1$ //$NON-NLS-2$
                required, secret);
    }
}
