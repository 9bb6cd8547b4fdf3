package org.deepworkbench.cli.internal.command;

import java.util.List;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.FailureLog;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.console.Console;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Style;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever ends a command early into sentences on standard error and an exit code; never into a stack trace. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Console console;
    private final FailureLog log;

    Failures(Console console, FailureLog log) {
        this.console = console;
        this.log = log;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        tell(sentence(failure));
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        if (failure instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            if (!near.isEmpty()) {
                console.problem(Line.of(NLS.bind(Messages.Failures_didYouMean, String.join(", ", near))));
            }
        }
        console.problem(Line.of(NLS.bind(Messages.Failures_seeHelp, command)));
        return ExitCode.USAGE;
    }

    /** {@return what is wrong; of a pair without an equals sign more than the parser says} */
    private static String sentence(ParameterException failure) {
        if (failure.getArgSpec() instanceof OptionSpec option && option.typeInfo().isMap() && failure.getValue() != null) {
            return NLS.bind(Messages.Failures_pair,
                    new Object[] { option.longestName(), failure.getValue(), option.paramLabel() });
        }
        return failure.getMessage();
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        return switch (failure) {
            case OperationCanceledException cancelled -> ExitCode.INTERRUPTED;
            case Refusal refusal -> {
                refusal.faults().forEach(fault -> tell(fault.sentence()));
                yield refusal.exitCode();
            }
            case FaultException fault -> {
                tell(fault.fault().sentence());
                if (fault.getCause() != null) {
                    keep(fault);
                }
                yield ExitCode.FAILED;
            }
            default -> {
                tell(NLS.bind(Messages.Failures_unexpected, failure.getClass().getSimpleName(), failure.getMessage()));
                keep(failure);
                yield ExitCode.FAILED;
            }
        };
    }

    private void tell(String sentence) {
        console.problem(new Line().add(Style.BAD, Messages.Failures_error).add(" ").add(sentence));
    }

    private void keep(Exception failure) {
        log.write(failure).ifPresent(file -> console.problem(Line.of(NLS.bind(Messages.Failures_details, file))));
    }
}
