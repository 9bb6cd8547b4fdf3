package org.deepworkbench.cli.internal.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.topology.Destination;
import org.deepworkbench.cli.internal.topology.EditLock;
import org.deepworkbench.cli.internal.topology.EditSteps;
import org.deepworkbench.cli.internal.topology.OpenTopology;
import org.deepworkbench.cli.internal.topology.Reading;
import org.deepworkbench.cli.internal.topology.TopologyOpener;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.topology.core.TopologyDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code workbench edit FILE …}: changes a topology and nothing else in its file; all of the edits, or none. */
@Command(name = "edit", sortOptions = false)
final class EditCommand implements Callable<Integer> {

    /** Where the edits stand in the help, in the order that is written here: before all others. */
    private static final int FIRST = -100;

    private final Context context;
    private final EditSteps steps = new EditSteps();

    @Parameters(paramLabel = "FILE", descriptionKey = "edit.file")
    private Path file;

    @Option(names = {"-o", "--out"}, paramLabel = "OUT", descriptionKey = "edit.out")
    private Path out;

    @Mixin
    private ImportOptions imports;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "any.help")
    private boolean help;

    EditCommand(Context context) {
        this.context = context;
    }

    @Option(names = "--set", paramLabel = "PATH=VALUE", descriptionKey = "edit.set",
            order = FIRST + 0)
    void set(String typed) {
        add(EditSteps.Option.SET, typed);
    }

    @Option(names = "--unset", paramLabel = "PATH", descriptionKey = "edit.unset",
            order = FIRST + 1)
    void unset(String typed) {
        add(EditSteps.Option.UNSET, typed);
    }

    @Option(names = "--add", paramLabel = "NAME=TYPE", descriptionKey = "edit.add",
            order = FIRST + 2)
    void add(String typed) {
        add(EditSteps.Option.ADD, typed);
    }

    @Option(names = "--connect", paramLabel = "NODE.REQUIREMENT=TARGET", descriptionKey = "edit.connect",
            order = FIRST + 3)
    void connect(String typed) {
        add(EditSteps.Option.CONNECT, typed);
    }

    @Option(names = "--rename", paramLabel = "OLD=NEW", descriptionKey = "edit.rename",
            order = FIRST + 4)
    void rename(String typed) {
        add(EditSteps.Option.RENAME, typed);
    }

    @Option(names = "--delete", paramLabel = "NAME", descriptionKey = "edit.delete",
            order = FIRST + 5)
    void delete(String typed) {
        add(EditSteps.Option.DELETE, typed);
    }

    @Option(names = "--place", paramLabel = "AGREEMENT", descriptionKey = "edit.place",
            order = FIRST + 6)
    void place(String typed) {
        add(EditSteps.Option.PLACE, typed);
    }

    /** Called in the order of the command line, and before that with nothing. */
    private void add(EditSteps.Option option, String typed) {
        if (typed != null) {
            steps.add(option, typed);
        }
    }

    @Override
    public Integer call() throws Exception {
        if (out == null && TopologyOpener.isArchive(file)) {
            throw Refusal.usage(new Fault(Messages.EditCommand_archive, file.toString(), "",
                    Messages.EditCommand_archiveRemedy));
        }
        steps.check();
        Path target = context.here().resolve(out == null ? file : out).normalize();
        try (EditLock alone = EditLock.of(context.state(), target)) {
            edit();
        }
        return ExitCode.DONE;
    }

    private void edit() throws Exception {
        try (OpenTopology topology = Reading.readable(imports.opener(context), file)) {
            steps.run(topology.document());
            write(topology.document());
        }
    }

    private void write(TopologyDocument document) throws Refusal {
        if (out == null) {
            Destination.write(document::save);
        } else if (Destination.isStandardOutput(out)) {
            Destination.write(context, out, document.text().getBytes(StandardCharsets.UTF_8));
        } else {
            Destination.write(() -> document.saveCopy(context.here().resolve(out).normalize()));
        }
    }
}
