package org.deepworkbench.cli.internal.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.topology.ConversionTarget;
import org.deepworkbench.cli.internal.topology.Destination;
import org.deepworkbench.cli.internal.topology.OpenTopology;
import org.deepworkbench.cli.internal.topology.Reading;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.csar.CsarWriter;
import org.deepworkbench.topology.core.csar.Layout;
import org.deepworkbench.topology.core.picture.TopologyPicture;
import org.eclipse.osgi.util.NLS;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code workbench convert IN --to … -o OUT}: writes a topology in another form, from what was read of it. */
@Command(name = "convert", sortOptions = false)
final class ConvertCommand implements Callable<Integer> {

    private static final double PICTURE_SCALE = 2;

    private final Context context;

    @Parameters(paramLabel = "IN", descriptionKey = "convert.in")
    private Path in;

    @Option(names = "--to", paramLabel = "FORMAT", required = true, descriptionKey = "convert.to")
    private ConversionTarget to;

    @Option(names = {"-o", "--out"}, paramLabel = "OUT", required = true, descriptionKey = "convert.out")
    private Path out;

    @Mixin
    private ImportOptions imports;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "any.help")
    private boolean help;

    ConvertCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        if (Destination.isStandardOutput(out) && !to.isText()) {
            throw Refusal.usage(new Fault(NLS.bind(Messages.ConvertCommand_binary, to), "--out", "",
                    Messages.ConvertCommand_binaryRemedy));
        }
        try (OpenTopology topology = Reading.readable(imports.opener(context), in)) {
            if (to == ConversionTarget.CSAR) {
                Destination.write(() -> CsarWriter.write(topology.document(),
                        context.here().resolve(out).normalize(), Layout.METADATA));
            } else {
                Destination.write(context, out, content(topology));
            }
        }
        return ExitCode.DONE;
    }

    private byte[] content(OpenTopology topology) throws FaultException {
        return switch (to) {
            case YAML -> topology.document().text().getBytes(StandardCharsets.UTF_8);
            case SVG -> TopologyPicture.svg(topology.document()).getBytes(StandardCharsets.UTF_8);
            case PDF -> TopologyPicture.pdf(TopologyPicture.svg(topology.document()));
            case CSAR -> throw new IllegalStateException();
            case PNG -> TopologyPicture.png(topology.document(), PICTURE_SCALE);
        };
    }
}
