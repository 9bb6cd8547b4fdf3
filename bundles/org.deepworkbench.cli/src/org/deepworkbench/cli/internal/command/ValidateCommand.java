package org.deepworkbench.cli.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.topology.JsonReport;
import org.deepworkbench.cli.internal.topology.Judge;
import org.deepworkbench.cli.internal.topology.OutputFormat;
import org.deepworkbench.cli.internal.topology.Report;
import org.deepworkbench.cli.internal.topology.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code workbench validate PATH…}: judges topologies, alone, in archives and in folders. */
@Command(name = "validate", sortOptions = false)
final class ValidateCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "validate.paths")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "any.format")
    private OutputFormat format;

    @Mixin
    private ImportOptions imports;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "any.help")
    private boolean help;

    ValidateCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        Report report = switch (format) {
            case TEXT -> new TextReport(context.console());
            case JSON -> new JsonReport(context.console());
        };
        Judge judge = new Judge(imports.opener(context), report);
        int code = ExitCode.DONE;
        for (Path path : paths) {
            code = Math.max(code, judge.judge(path));
        }
        report.end();
        return code;
    }
}
