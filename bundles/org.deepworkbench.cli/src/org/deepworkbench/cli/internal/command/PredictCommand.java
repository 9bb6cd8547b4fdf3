package org.deepworkbench.cli.internal.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.answer.AnswerFiles;
import org.deepworkbench.cli.internal.answer.AnswerText;
import org.deepworkbench.cli.internal.console.Console;
import org.deepworkbench.cli.internal.service.PredictJob;
import org.deepworkbench.cli.internal.topology.OutputFormat;
import org.deepworkbench.run.core.Prediction;
import org.eclipse.osgi.util.NLS;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code workbench predict MODULE|URL|RUN}: asks a module and shows its answer. */
@Command(name = "predict", sortOptions = false)
final class PredictCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "MODULE|URL|RUN", descriptionKey = "predict.what")
    private String what;

    @Option(names = "--file", paramLabel = "[NAME=]FILE", descriptionKey = "predict.file")
    private List<String> files = new ArrayList<>();

    @Option(names = "--set", paramLabel = "ARGUMENT=VALUE", descriptionKey = "predict.set")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "predict.out")
    private Path out;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "predict.format")
    private OutputFormat format;

    @Mixin
    private ServiceOptions service;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "any.help")
    private boolean help;

    PredictCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        Console console = context.console();
        boolean json = format == OutputFormat.JSON;
        Prediction answer = PredictJob.predict(context, service.request(what, context), files, settings,
                json ? console.aside() : console);
        if (json) {
            console.print((answer.json().strip() + '\n').getBytes(StandardCharsets.UTF_8));
        } else {
            AnswerText.lines(answer, console.terminal().glyphs(), out != null).forEach(console::print);
        }
        if (out != null) {
            List<Path> written = AnswerFiles.save(answer, context.here().resolve(out).normalize());
            Console told = json ? console.aside() : console;
            written.forEach(file -> told.print(NLS.bind(Messages.PredictCommand_saved, file)));
        }
        return ExitCode.DONE;
    }
}
