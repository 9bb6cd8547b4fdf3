package org.deepworkbench.cli.internal.command;

import java.io.PrintWriter;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.console.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line: finds the command that is meant, and turns results and failures into exit codes and sentences. */
public final class Commands {

    /** Width of help texts where there is room; longer lines are hard to read. */
    private static final int WIDEST_HELP = 100;
    private static final int NARROWEST_HELP = 55;
    /** A longer option has its description on the next line. */
    private static final int WIDEST_OPTION = 35;

    /** The command without a subcommand: it shows the help. */
    @Command(name = "workbench", mixinStandardHelpOptions = true)
    private static final class Workbench implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Option(names = "--password-fd", paramLabel = "N", scope = ScopeType.INHERIT,
                converter = DescriptorNumber.class, descriptionKey = "any.passwordFd")
        private Integer password;

        @Override
        public Integer call() {
            spec.commandLine().usage(spec.commandLine().getOut());
            return ExitCode.DONE;
        }
    }

    private final Context context;
    private final Workbench workbench = new Workbench();
    private final CommandLine line;

    public Commands(Context context) {
        this.context = context;
        line = new CommandLine(workbench)
                .addSubcommand(new DemoCommand(context))
                .addSubcommand(new RunCommand(context))
                .addSubcommand(new ValidateCommand(context))
                .addSubcommand(new ConvertCommand(context))
                .addSubcommand(editing(new EditCommand(context)))
                .addSubcommand(new DiffCommand(context))
                .addSubcommand(new PlanCommand(context))
                .addSubcommand(new DeployCommand(context))
                .addSubcommand(DeploymentsCommand.line(context))
                .addSubcommand(TargetCommand.line(context))
                .addSubcommand(new ModulesCommand(context))
                .addSubcommand(new ServeCommand(context))
                .addSubcommand(new TrainCommand(context))
                .addSubcommand(new PredictCommand(context))
                .addSubcommand(new RunsCommand(context))
                .addSubcommand(new DevicesCommand(context))
                .addSubcommand(new LoginCommand(context))
                .addSubcommand(new LogoutCommand(context))
                .addSubcommand(new AccountsCommand(context))
                .addSubcommand(SecretCommand.of(context))
                .addSubcommand(new SandboxCommand(context))
                .addSubcommand(new HelpCommand());
        line.getCommandSpec().versionProvider(() -> Version.lines(context.version()));
        line.setResourceBundle(ResourceBundle.getBundle("org.deepworkbench.cli.internal.command.usage"));
        PrintWriter writer = context.console().writer();
        Terminal terminal = context.console().terminal();
        Failures failures = new Failures(context.console(), context.failureLog());
        line.setOut(writer).setErr(writer)
                .setColorScheme(Help.defaultColorScheme(terminal.colours() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpLongOptionsMaxWidth(WIDEST_OPTION)
                .setUsageHelpWidth(Math.clamp(terminal.columns(), NARROWEST_HELP, WIDEST_HELP))
                .setExecutionStrategy(this::run)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    /** The master password is read first, so that a command which may need it finds it. */
    private int run(ParseResult parsed) {
        if (workbench.password != null) {
            try {
                context.password().give(context.secrets().read(workbench.password));
            } catch (Refusal refused) {
                throw new ExecutionException(line, refused.getMessage(), refused);
            }
        }
        return new RunLast().execute(parsed);
    }

    /** Each of its options may be given several times, and counts each time. */
    private static CommandLine editing(EditCommand command) {
        return new CommandLine(command).setOverwrittenOptionsAllowed(true);
    }

    /**
     * Runs the command that the arguments name.
     *
     * @return one of {@link ExitCode}
     */
    public int execute(String... arguments) {
        return line.execute(arguments);
    }
}
