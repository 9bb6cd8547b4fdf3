package org.deepworkbench.cli.internal.service;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.Interruption;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.console.Console;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Steps;
import org.deepworkbench.cli.internal.console.Style;
import org.deepworkbench.cli.internal.job.JobContext;
import org.deepworkbench.cli.internal.job.Placement;
import org.deepworkbench.run.core.DeployedModule;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.deepaas.DeepaasClient;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.Secret;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.plan.Plan;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** Serves built-in modules on this machine until Ctrl-C. */
public final class ServeJob {

    private static final long BEAT_MILLIS = 200;

    /**
     * What a person wants served.
     *
     * @param modules   names of modules
     * @param port      of the first, the others follow; empty for any that are free
     * @param place     settings of this machine, such as the device
     * @param work      folder in which modules keep what they learn; empty for the usual one
     * @param noToken   whether every program of this machine is let in
     * @param tokenFile file that the tokens are written to
     */
    public record Wish(List<String> modules, OptionalInt port, Map<String, String> place, Optional<Path> work,
            boolean noToken, Optional<Path> tokenFile) {
    }

    private final Context context;
    private final Wish wish;

    public ServeJob(Context context, Wish wish) {
        this.context = context;
        this.wish = wish;
    }

    /** Serves. Blocks until Ctrl-C, or until the last of the servers ended. */
    public int run() throws Exception {
        Plan plan = ServePlan.of(context.services(), wish.modules(), wish.port(), wish.noToken());
        Target here = context.services().targets().get(Target.LOCAL.name()).target().with(wish.place());
        Path work = wish.work().isPresent() ? context.here().resolve(wish.work().get())
                : context.state().folder(ModulePlan.WORK);
        try (Interruption interruption = new Interruption(
                () -> context.console().problem(Line.of(Messages.TopologyJob_interrupting))).arm()) {
            JobContext job = new JobContext(context, new Steps(context.console(), context.clock()), interruption);
            try (Placement placement = Placement.deploy(job, plan, here, DeployOptions.DEFAULT.in(work))) {
                Deployment deployment = placement.deployment();
                writeTokens(deployment.modules());
                deployment.modules().forEach(this::tell);
                context.console().print(Messages.ServeJob_holds);
                while (!interruption.requested()) {
                    if (deployment.state().isFinal()) {
                        throw Refusal.failed(deployment.fault().orElseGet(
                                () -> new Fault(Messages.DeployCommand_ended, deployment.name(), "", "")));
                    }
                    Thread.sleep(BEAT_MILLIS);
                }
            }
        }
        return ExitCode.INTERRUPTED;
    }

    /** A token is shown to a person alone: what is not a terminal may be a log that others read. */
    private void tell(DeployedModule module) {
        Console console = context.console();
        console.print(new Line().add(Style.STRONG, module.model().name()).add("  " + module.endpoint().uri()));
        Optional<Secret> token = module.endpoint().token();
        if (wish.noToken() || token.isEmpty()) {
            console.print(new Line().add(Style.CAREFUL, Messages.ServeJob_noToken));
            console.print(NLS.bind(Messages.ServeJob_page, module.endpoint().uri().resolve("ui")));
            return;
        }
        if (console.terminal().interactive()) {
            console.print(NLS.bind(Messages.ServeJob_token, token.get().reveal()));
        } else {
            console.print(wish.tokenFile().isPresent() ? NLS.bind(Messages.ServeJob_tokenIn, wish.tokenFile().get())
                    : Messages.ServeJob_tokenNowhere);
        }
        try {
            String page = new DeepaasClient(module.endpoint()).pageLink(new NullProgressMonitor()).toString();
            if (console.terminal().interactive()) {
                console.print(NLS.bind(Messages.ServeJob_link, page));
            }
        } catch (FaultException e) {
            console.problem(Line.of(e.fault().sentence()));
        }
    }

    /** One line for each server: its address and its token. */
    private void writeTokens(List<DeployedModule> modules) throws Refusal {
        if (wish.tokenFile().isEmpty()) {
            return;
        }
        Path file = context.here().resolve(wish.tokenFile().get());
        StringBuilder lines = new StringBuilder();
        for (DeployedModule module : modules) {
            module.endpoint().token().ifPresent(token -> lines
                    .append(modules.size() == 1 ? "" : module.endpoint().uri() + " ").append(token.reveal())
                    .append('\n'));
        }
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, ownerOnly());
            Files.writeString(file, lines);
        } catch (IOException e) {
            throw Refusal.usage(new Fault(Messages.ServeJob_tokenUnwritten, file.toString(),
                    String.valueOf(e.getMessage()), ""));
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
                : new FileAttribute<?>[0];
    }
}
