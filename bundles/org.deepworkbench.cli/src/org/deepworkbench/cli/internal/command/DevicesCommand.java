package org.deepworkbench.cli.internal.command;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.Interruption;
import org.deepworkbench.cli.internal.console.Console;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.device.DeviceJson;
import org.deepworkbench.cli.internal.device.DeviceText;
import org.deepworkbench.cli.internal.topology.OutputFormat;
import org.deepworkbench.spi.device.DeviceReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code workbench devices}: tells what this machine has to compute with, once or until Ctrl-C. */
@Command(name = "devices", sortOptions = false)
final class DevicesCommand implements Callable<Integer> {

    private static final Duration INTERVAL = Duration.ofSeconds(1);
    private static final long BEAT_MILLIS = 100;

    private final Context context;

    @Option(names = "--watch", descriptionKey = "devices.watch")
    private boolean watch;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "any.format")
    private OutputFormat format;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "any.help")
    private boolean help;

    DevicesCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (!watch) {
            tell(context.services().devices().report(), List.of());
            return ExitCode.DONE;
        }
        try (Interruption interruption = new Interruption(() -> { }).arm()) {
            watch(interruption);
        }
        return ExitCode.INTERRUPTED;
    }

    private void watch(Interruption interruption) throws InterruptedException {
        BlockingQueue<DeviceReport> reports = new LinkedBlockingQueue<>();
        Runnable end = context.services().devices().watch(INTERVAL, reports::add);
        try {
            List<Line> shown = List.of();
            while (!interruption.requested() && !context.console().closed()) {
                DeviceReport report = reports.poll(BEAT_MILLIS, TimeUnit.MILLISECONDS);
                if (report != null) {
                    shown = tell(report, shown);
                }
            }
        } finally {
            end.run();
        }
    }

    /**
     * @param shown lines of the report before this one, which it takes the place of
     * @return the lines of this one
     */
    private List<Line> tell(DeviceReport report, List<Line> shown) {
        Console console = context.console();
        if (format == OutputFormat.JSON) {
            console.print(DeviceJson.of(report));
            return List.of();
        }
        List<Line> lines = new DeviceText(console.terminal().glyphs()).lines(report);
        console.replace(shown, lines);
        return lines;
    }
}
