package org.deepworkbench.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.Interruption;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.console.Console;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.job.TypedArguments;
import org.deepworkbench.cli.internal.module.ModulesJson;
import org.deepworkbench.cli.internal.module.ModulesText;
import org.deepworkbench.cli.internal.service.NamedModule;
import org.deepworkbench.cli.internal.topology.OutputFormat;
import org.deepworkbench.run.core.deepaas.ListedModule;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.module.BuiltIn;
import org.deepworkbench.spi.module.BuiltInModules;
import org.deepworkbench.spi.module.CatalogModule;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code workbench modules [NAME]}: lists the modules, tells all about one, or writes the data that one makes up. */
@Command(name = "modules", sortOptions = false)
final class ModulesCommand implements Callable<Integer> {

    /** How the name of an argument ends that names one file, not a folder. */
    private static final String OF_A_FILE = "_file";

    private final Context context;

    @Parameters(paramLabel = "NAME", arity = "0..1", descriptionKey = "modules.name")
    private String name;

    @Option(names = "--write-data", paramLabel = "DIR", descriptionKey = "modules.writeData")
    private Path data;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "modules.seed")
    private int seed;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "any.format")
    private OutputFormat format;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "any.help")
    private boolean help;

    ModulesCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (Interruption interruption = new Interruption(
                () -> context.console().problem(Line.of(Messages.TopologyJob_interrupting))).arm()) {
            if (data != null) {
                writeData(interruption.monitor());
            } else {
                list(interruption.monitor());
            }
        }
        return ExitCode.DONE;
    }

    private void writeData(IProgressMonitor monitor) throws Exception {
        if (name == null || seed < 0) {
            throw Refusal.usage(new Fault(name == null ? Messages.ModulesCommand_dataOfWhat
                    : Messages.ModulesCommand_seed, name == null ? "--write-data" : "--seed", "", ""));
        }
        Path folder = context.here().resolve(data).normalize();
        BuiltInModules builtIns = context.services().builtIns();
        BuiltIn module = NamedModule.find(context.services(), name).builtIn();
        builtIns.writeData(module, folder, seed, monitor);
        context.console().print(NLS.bind(Messages.ModulesCommand_written, folder));
        for (ListedModule written : ListedModule.read(builtIns.describe(module, monitor))) {
            Optional<String> argument = TypedArguments.dataArgument(written.train());
            if (argument.isPresent()) {
                context.console().print(NLS.bind(Messages.ModulesCommand_trainOn, name,
                        argument.get().endsWith(OF_A_FILE) ? firstFile(folder) : data));
            }
        }
    }

    /** {@return the file that comes first by its name, as a person would type it} */
    private Path firstFile(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::getFileName).sorted().findFirst().map(data::resolve).orElse(data);
        }
    }

    private void list(IProgressMonitor monitor) throws Exception {
        boolean file = name != null && NamedModule.isFile(name);
        List<ListedModule> builtIn = ListedModule.read(file ? context.services().builtIns()
                .describe(NamedModule.find(context.services(), name).builtIn(), monitor)
                : context.services().builtIns().describe(monitor));
        List<CatalogModule> catalog = context.services().modules().modules();
        if (file) {
            catalog = List.of();
        } else if (name != null) {
            catalog = catalog.stream().filter(module -> module.id().equals(name)).toList();
            String wanted = catalog.stream().flatMap(module -> module.builtIn().stream()).findFirst()
                    .map(known -> known.module()).orElse(name.replaceFirst(":.*", ""));
            builtIn = builtIn.stream().filter(module -> module.name().equals(wanted)).toList();
            if (builtIn.isEmpty() && catalog.isEmpty()) {
                throw NamedModule.unknown(context.services(), name);
            }
        }
        Console console = context.console();
        if (format == OutputFormat.JSON) {
            console.print(ModulesJson.of(builtIn, catalog));
            return;
        }
        ModulesText text = new ModulesText(Math.min(100, console.terminal().columns()));
        if (name == null) {
            text.all(builtIn, catalog).forEach(console::print);
            console.print(Messages.ModulesCommand_more);
        } else {
            catalog.forEach(module -> text.one(module).forEach(console::print));
            builtIn.forEach(module -> text.one(module).forEach(console::print));
        }
    }
}
