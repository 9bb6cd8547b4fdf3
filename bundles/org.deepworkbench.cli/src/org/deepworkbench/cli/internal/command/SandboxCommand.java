package org.deepworkbench.cli.internal.command;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.Interruption;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.Words;
import org.deepworkbench.cli.internal.console.Console;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Style;
import org.deepworkbench.cli.internal.topology.JsonText;
import org.deepworkbench.cli.internal.topology.OutputFormat;
import org.deepworkbench.sandbox.Ground;
import org.deepworkbench.sandbox.Mishap;
import org.deepworkbench.sandbox.MishapChance;
import org.deepworkbench.sandbox.Sandbox;
import org.deepworkbench.sandbox.SandboxKind;
import org.deepworkbench.sandbox.SandboxOptions;
import org.deepworkbench.spi.Fault;
import org.eclipse.osgi.util.NLS;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code workbench sandbox KIND}: plays a service of INDIGO on this machine until it is ended. */
@Command(name = "sandbox", sortOptions = false)
final class SandboxCommand implements Callable<Integer> {

    private static final long BEAT_MILLIS = 200;

    private final Context context;

    @Parameters(paramLabel = "KIND", descriptionKey = "sandbox.kind")
    private String kind;

    @Option(names = "--port", paramLabel = "N", defaultValue = "0", descriptionKey = "sandbox.port")
    private int port;

    @Option(names = "--fault", paramLabel = "NAME[=P]", descriptionKey = "sandbox.fault")
    private List<String> faults = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "sandbox.seed")
    private Long seed;

    @Option(names = "--speed", paramLabel = "FACTOR", defaultValue = "1", descriptionKey = "sandbox.speed")
    private double speed;

    @Option(names = "--service-version", paramLabel = "VERSION", descriptionKey = "sandbox.version")
    private String version;

    @Option(names = "--issuer", paramLabel = "URL", descriptionKey = "sandbox.issuer")
    private URI issuer;

    @Option(names = "--play-only", descriptionKey = "sandbox.playOnly")
    private boolean playOnly;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "any.format")
    private OutputFormat format;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "any.help")
    private boolean help;

    SandboxCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        SandboxKind chosen = SandboxKind.of(kind).orElseThrow(() -> Refusal.usage(new Fault(
                NLS.bind(Messages.SandboxCommand_noKind, kind), "", "", NLS.bind(Messages.SandboxCommand_kinds,
                        Words.list(List.of(SandboxKind.values()), SandboxKind::id)))));
        SandboxOptions options = options();
        Ground ground = new Ground(context.services().modules(),
                playOnly ? Optional.empty() : context.services().localEngine(), context.state().cache());
        try (Interruption interruption = new Interruption(
                () -> context.console().problem(Line.of(Messages.SandboxCommand_ending))).arm();
                Sandbox sandbox = start(chosen, options, ground)) {
            tell(chosen, options, sandbox.address());
            while (!interruption.requested()) {
                Thread.sleep(BEAT_MILLIS);
            }
        }
        return ExitCode.INTERRUPTED;
    }

    private Sandbox start(SandboxKind chosen, SandboxOptions options, Ground ground) throws Refusal {
        try {
            return Sandbox.start(chosen, options, ground);
        } catch (IOException e) {
            throw Refusal.failed(new Fault(Messages.SandboxCommand_noStart, "127.0.0.1:" + port,
                    String.valueOf(e.getMessage()), Messages.SandboxCommand_noStartRemedy));
        }
    }

    private SandboxOptions options() throws Refusal {
        List<MishapChance> chances = new ArrayList<>();
        for (String fault : faults) {
            chances.add(MishapChance.parse(fault).orElseThrow(() -> Refusal.usage(new Fault(
                    NLS.bind(Messages.SandboxCommand_noFault, fault), "--fault", "",
                    NLS.bind(Messages.SandboxCommand_faults,
                            Words.list(List.of(Mishap.values()), Mishap::label))))));
        }
        if (!(speed > 0)) {
            throw Refusal.usage(new Fault(Messages.SandboxCommand_wrongSpeed, "--speed", "", ""));
        }
        if (port < 0 || port > 0xffff) {
            throw Refusal.usage(new Fault(Messages.SandboxCommand_wrongPort, "--port", "", ""));
        }
        long chance = seed != null ? seed : ThreadLocalRandom.current().nextInt(1_000_000);
        return new SandboxOptions(port, chances, chance, speed, Optional.ofNullable(version),
                Optional.ofNullable(issuer));
    }

    private void tell(SandboxKind chosen, SandboxOptions options, URI address) {
        String login = "workbench login --account sandbox --token-fd 3 3<<<sandbox";
        String add = "workbench target add sandbox --kind " + chosen.id() + " --set url=" + address
                + " --set account=sandbox";
        Console console = context.console();
        if (format == OutputFormat.JSON) {
            console.print(JsonText.object(json -> {
                json.writeStringField("sandbox", chosen.id());
                json.writeStringField("address", address.toString());
                json.writeStringField("login", login);
                json.writeStringField("target_add", add);
                JsonText.texts(json, "faults", options.faults().stream().map(MishapChance::toString).toList());
                json.writeNumberField("seed", options.seed());
                json.writeNumberField("speed", options.speed());
            }));
            return;
        }
        console.print(new Line().add(Style.CAREFUL, Messages.SandboxCommand_banner).add(" ")
                .add(NLS.bind(Messages.SandboxCommand_listens, chosen.id(), address)));
        console.print(options.issuer().isPresent() ? NLS.bind(Messages.SandboxCommand_addWith, options.issuer().get())
                : Messages.SandboxCommand_add);
        if (options.issuer().isEmpty()) {
            console.print("  " + login);
        }
        console.print("  " + add);
        console.print(options.faults().isEmpty() ? Messages.SandboxCommand_noFaults
                : NLS.bind(Messages.SandboxCommand_faultsOn, Words.list(options.faults(), MishapChance::toString),
                        Long.toString(options.seed())));
        console.print(Messages.SandboxCommand_holds);
    }
}
