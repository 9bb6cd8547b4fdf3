package org.deepworkbench.cli.internal.command;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.console.Console;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Style;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.RunState;
import org.deepworkbench.spi.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code workbench runs}: lists the trainings of this user, newest first, whichever process made them. */
@Command(name = "runs")
final class RunsCommand implements Callable<Integer> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int TITLE_COLUMN = 34;
    /** The one metric that is shown: the first of these that there is. */
    private static final List<String> RESULT = List.of("accuracy", "val_accuracy", "loss");
    /** The same for a run that was not done: its accuracy is still that on the data it learnt from. */
    private static final List<String> ON_THE_WAY = List.of("val_accuracy", "loss", "accuracy");

    private final Context context;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "any.help")
    private boolean help;

    RunsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        List<Run> runs = context.services().runs().runs();
        Console console = context.console();
        if (runs.isEmpty()) {
            console.print(Messages.RunsCommand_none);
        }
        runs.forEach(run -> tell(run, console));
        return ExitCode.DONE;
    }

    private static void tell(Run run, Console console) {
        Line line = Line.of(TIME.format(run.started().atZone(ZoneId.systemDefault()))).add("  ")
                .add(style(run.state()), word(run.state())).padTo(TITLE_COLUMN).add(run.title());
        Map<String, Double> metrics = run.metrics();
        List<String> telling = run.state() == RunState.DONE ? RESULT : ON_THE_WAY;
        telling.stream().filter(metrics::containsKey).findFirst().ifPresent(name -> line.add("  ").add(Style.FAINT,
                name + String.format(Locale.ROOT, " %.3f", metrics.get(name))));
        console.print(line.add("  ").add(Style.FAINT, run.id()));
        run.fault().map(Fault::sentence).ifPresent(reason -> console.print(new Line().padTo(TITLE_COLUMN).add(reason)));
    }

    private static Style style(RunState state) {
        return switch (state) {
            case DONE -> Style.GOOD;
            case FAILED -> Style.BAD;
            case INTERRUPTED, CANCELLED -> Style.CAREFUL;
            case STARTING, RUNNING -> Style.PLAIN;
        };
    }

    private static String word(RunState state) {
        return switch (state) {
            case STARTING -> Messages.RunState_starting;
            case RUNNING -> Messages.RunState_running;
            case DONE -> Messages.RunState_done;
            case FAILED -> Messages.RunState_failed;
            case CANCELLED -> Messages.RunState_cancelled;
            case INTERRUPTED -> Messages.RunState_interrupted;
        };
    }
}
