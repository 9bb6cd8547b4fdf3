package org.deepworkbench.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.deepworkbench.account.AccountService;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.account.Cancellable;
import org.deepworkbench.cli.internal.account.KnownNames;
import org.deepworkbench.cli.internal.topology.JsonText;
import org.deepworkbench.cli.internal.topology.OutputFormat;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.Secret;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code workbench secret}: keeps secrets by name. By itself it shows its help. */
@Command(name = "secret", sortOptions = false)
final class SecretCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "any.help")
    private boolean help;

    private SecretCommand() {
    }

    /** {@return the command with those below it} */
    static CommandLine of(Context context) {
        return new CommandLine(new SecretCommand()).addSubcommand(new Keep(context))
                .addSubcommand(new ListThem(context)).addSubcommand(new Forget(context));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.DONE;
    }

    /** {@return what was done with a secret, for a script or in words} */
    private static String told(OutputFormat format, String done, String name, String words) {
        return format == OutputFormat.JSON ? JsonText.object(json -> json.writeStringField(done, name))
                : NLS.bind(words, name);
    }

    /** {@code workbench secret set NAME}. */
    @Command(name = "set", sortOptions = false)
    private static final class Keep implements Callable<Integer> {

        private final Context context;

        @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "secret.name")
        private String name;

        @Parameters(index = "1..*", hidden = true)
        private List<String> value = new ArrayList<>();

        @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "any.format")
        private OutputFormat format;

        @Option(names = "--value-fd", paramLabel = "N", converter = DescriptorNumber.class,
                descriptionKey = "secret.value")
        private Integer descriptor;

        @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "any.help")
        private boolean help;

        Keep(Context context) {
            this.context = context;
        }

        @Override
        public Integer call() throws Exception {
            if (!value.isEmpty()) {
                throw Refusal.usage(
                        new Fault(Messages.SecretCommand_argument, "", "", Messages.SecretCommand_argumentRemedy));
            }
            Cancellable.run(context.console(), monitor -> {
                context.services().accounts().keep(name, secret(monitor), monitor);
                return null;
            });
            context.console().print(told(format, "kept", name, Messages.SecretCommand_kept));
            return ExitCode.DONE;
        }

        private Secret secret(IProgressMonitor monitor) throws Refusal {
            if (descriptor != null) {
                return context.secrets().read(descriptor);
            }
            Optional<char[]> typed = context.secrets().ask(NLS.bind(Messages.SecretCommand_value, name), monitor);
            return typed.map(String::new).map(Secret::new).orElseThrow(() -> Refusal.usage(
                    new Fault(Messages.SecretCommand_nothing, "", "", Messages.SecretCommand_nothingRemedy)));
        }
    }

    /** {@code workbench secret list}. */
    @Command(name = "list", sortOptions = false)
    private static final class ListThem implements Callable<Integer> {

        private final Context context;

        @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "any.format")
        private OutputFormat format;

        @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "any.help")
        private boolean help;

        ListThem(Context context) {
            this.context = context;
        }

        @Override
        public Integer call() throws Exception {
            Set<String> names = context.services().accounts().secretNames();
            if (format == OutputFormat.JSON) {
                context.console().print(JsonText.object(json -> JsonText.texts(json, "secrets", names)));
            } else if (names.isEmpty()) {
                context.console().print(Messages.SecretCommand_none);
            } else {
                names.forEach(context.console()::print);
            }
            return ExitCode.DONE;
        }
    }

    /** {@code workbench secret remove NAME}. */
    @Command(name = "remove", sortOptions = false)
    private static final class Forget implements Callable<Integer> {

        private final Context context;

        @Parameters(paramLabel = "NAME", descriptionKey = "secret.name")
        private String name;

        @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "any.format")
        private OutputFormat format;

        @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "any.help")
        private boolean help;

        Forget(Context context) {
            this.context = context;
        }

        @Override
        public Integer call() throws Exception {
            AccountService accounts = context.services().accounts();
            KnownNames.require(name, accounts.secretNames(), Messages.SecretCommand_unknown);
            Cancellable.run(context.console(), monitor -> {
                accounts.forget(name, monitor);
                return null;
            });
            context.console().print(told(format, "removed", name, Messages.SecretCommand_removed));
            return ExitCode.DONE;
        }
    }
}
