package org.deepworkbench.cli.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.TopologyWords;
import org.deepworkbench.cli.internal.Words;
import org.deepworkbench.cli.internal.console.Console;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Style;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.eclipse.osgi.util.NLS;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code workbench validate FILE…}: judges topologies, each fault on a line of its own. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "validate.files")
    private List<Path> files = new ArrayList<>();

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "any.help")
    private boolean help;

    ValidateCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return files.stream().mapToInt(this::judge).max().orElse(ExitCode.DONE);
    }

    private int judge(Path file) {
        Console console = context.console();
        try {
            TopologyDocument document = TopologyDocument.open(context.here().resolve(file));
            List<Diagnostic> diagnostics = document.diagnostics();
            diagnostics.forEach(each -> console.print(new Line().add(each.isError() ? Style.BAD : Style.CAREFUL,
                    TopologyWords.sentence(file.toString(), each))));
            console.print(verdict(file, document));
            return document.hasErrors() ? ExitCode.FAILED : ExitCode.DONE;
        } catch (FaultException e) {
            console.problem(new Line().add(Style.BAD, Messages.Failures_error).add(" ").add(e.fault().sentence()));
            return ExitCode.USAGE;
        }
    }

    private static Line verdict(Path file, TopologyDocument document) {
        long errors = document.diagnostics().stream().filter(Diagnostic::isError).count();
        if (errors == 0) {
            return new Line().add(Style.GOOD,
                    NLS.bind(Messages.ValidateCommand_valid, file, TopologyWords.counts(document)));
        }
        return new Line().add(Style.BAD, NLS.bind(Messages.ValidateCommand_wrong, file, Words.count((int) errors,
                Messages.ValidateCommand_error, Messages.ValidateCommand_errors)));
    }
}
