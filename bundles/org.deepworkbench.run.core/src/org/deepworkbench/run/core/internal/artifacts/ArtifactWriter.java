package org.deepworkbench.run.core.internal.artifacts;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.RunReport;
import org.deepworkbench.run.core.internal.Json;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.run.core.internal.runs.SampleFile;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Writes the files of a report. All of them are made in a hidden folder within the target first and moved to their
 * places only when the last one is whole.
 */
public final class ArtifactWriter {

    private static final String PAGE = "report.html"; //$NON-NLS-1$
    private static final String FACTS = "run.json"; //$NON-NLS-1$
    private static final String CURVES_SVG = "learning-curves.svg"; //$NON-NLS-1$
    private static final String CURVES_PNG = "learning-curves.png"; //$NON-NLS-1$
    private static final String TOPOLOGY_SVG = "topology.svg"; //$NON-NLS-1$
    private static final String TOPOLOGY_PNG = "topology.png"; //$NON-NLS-1$
    private static final List<String> PICTURES = List.of(CURVES_SVG, CURVES_PNG, TOPOLOGY_SVG, TOPOLOGY_PNG);

    private final RunReport report;
    private final Run run;

    public ArtifactWriter(RunReport report) {
        this.report = report;
        this.run = report.run();
    }

    /** {@return the page that shows all of it} */
    public Path write(Path folder, IProgressMonitor monitor) throws FaultException {
        SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.Artifacts_writing, folder), 6);
        boolean isNew = !Files.exists(folder);
        Path workshop = null;
        try {
            Files.createDirectories(folder);
            workshop = Files.createTempDirectory(folder, ".report"); //$NON-NLS-1$
            make(workshop, progress);
            progress.split(1);
            install(workshop, folder);
            return folder.resolve(PAGE);
        } catch (IOException | UncheckedIOException e) {
            throw new FaultException(new Fault(Messages.Artifacts_cannotWrite, folder.toString(), reason(e),
                    Messages.Artifacts_remedy), e);
        } finally {
            if (workshop != null) {
                discard(workshop);
            }
            discardEmpty(folder, isNew);
        }
    }

    private void make(Path workshop, SubMonitor progress) throws IOException {
        Files.write(workshop.resolve("arguments.json"), Json.write(run.arguments())); //$NON-NLS-1$
        Files.write(workshop.resolve(FACTS), new RunJson(report).write());
        progress.split(1);
        writeMetrics(workshop.resolve("metrics.csv")); //$NON-NLS-1$
        progress.split(1);
        writeEvents(workshop.resolve(EventFile.name(run.started())));
        progress.split(1);
        Optional<String> curves = LearningCurves.draw(run.curves());
        if (curves.isPresent()) {
            Files.writeString(workshop.resolve(CURVES_SVG), curves.get());
            Files.write(workshop.resolve(CURVES_PNG), Raster.png(curves.get()));
        }
        progress.split(1);
        if (report.topology().isPresent()) {
            Files.writeString(workshop.resolve(TOPOLOGY_SVG), report.topology().get().svg());
            Files.write(workshop.resolve(TOPOLOGY_PNG), report.topology().get().png());
        }
        Files.write(workshop.resolve(PAGE), new ReportPage(report, curves).write());
        progress.split(1);
    }

    private void writeMetrics(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(SampleFile.HEADER + "\n"); //$NON-NLS-1$
            run.samples(sample -> {
                try {
                    out.write(SampleFile.line(sample) + "\n"); //$NON-NLS-1$
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private void writeEvents(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            EventFile events = new EventFile(out, run.started());
            run.samples(sample -> {
                try {
                    events.write(sample);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /** The page comes last: where it is new, everything else is. */
    private static void install(Path workshop, Path folder) throws IOException {
        if (Files.exists(folder.resolve(PAGE)) && Files.exists(folder.resolve(FACTS))) {
            discardEarlier(folder);
        }
        List<Path> made = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(workshop, file -> !file.endsWith(PAGE))) {
            files.forEach(made::add);
        }
        made.add(workshop.resolve(PAGE));
        for (Path file : made) {
            Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What an earlier report had and this one may lack must not be taken for a part of it. */
    private static void discardEarlier(Path folder) throws IOException {
        for (String name : PICTURES) {
            Files.deleteIfExists(folder.resolve(name));
        }
        try (DirectoryStream<Path> old = Files.newDirectoryStream(folder,
                EventFile.PREFIX + "*" + EventFile.SUFFIX)) { //$NON-NLS-1$
            for (Path file : old) {
                Files.delete(file);
            }
        }
    }

    private static void discard(Path workshop) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(workshop)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(workshop);
        } catch (IOException e) {
            System.getLogger(ArtifactWriter.class.getName()).log(System.Logger.Level.WARNING, e.getMessage());
        }
    }

    /** A folder that was made for a report that could not be written goes again. */
    private static void discardEmpty(Path folder, boolean isNew) {
        if (isNew && !Files.exists(folder.resolve(PAGE))) {
            try {
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                return; // not empty: someone else uses it
            }
        }
    }

    private static String reason(Exception e) {
        Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
        return switch (cause) {
            case AccessDeniedException denied -> NLS.bind(Messages.Artifacts_denied, denied.getFile());
            case FileAlreadyExistsException file -> NLS.bind(Messages.Artifacts_isFile, file.getFile());
            default -> String.valueOf(cause.getMessage());
        };
    }
}
