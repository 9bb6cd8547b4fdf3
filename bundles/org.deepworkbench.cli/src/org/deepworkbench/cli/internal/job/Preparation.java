package org.deepworkbench.cli.internal.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.TopologyWords;
import org.deepworkbench.cli.internal.Words;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Style;
import org.deepworkbench.cli.internal.topology.OpenTopology;
import org.deepworkbench.cli.internal.topology.Reading;
import org.deepworkbench.data.core.ImageFolder;
import org.deepworkbench.run.core.RunReport;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.picture.TopologyPicture;
import org.deepworkbench.topology.core.plan.PlanResult;
import org.deepworkbench.topology.core.plan.Planner;
import org.eclipse.osgi.util.NLS;

/**
 * What is settled before anything is started.
 *
 * @param plan    what is to be run
 * @param picture the topology as a picture
 */
record Preparation(Plan plan, Optional<RunReport.Picture> picture) {

    private static final double PICTURE_SCALE = 2;

    /**
     * Reads and judges the topology, looks at the person's data, and plans.
     *
     * @throws Refusal if the topology, an input or the data is wrong, or a file cannot be opened
     */
    static Preparation of(JobContext job, JobRequest request) throws Exception {
        try (OpenTopology topology = read(job, request)) {
            return of(job, request, topology.document());
        }
    }

    private static Preparation of(JobContext job, JobRequest request, TopologyDocument document) throws Exception {
        if (request.predict().isPresent()) {
            requireFile(job.context().here().resolve(request.predict().get()));
        }
        if (request.data().isPresent()) {
            Path data = job.context().here().resolve(request.data().get()).normalize();
            requireFolder(data);
            lookAt(job, data);
        }
        Plan plan = plan(job, request, document);
        String svg = TopologyPicture.svg(document);
        return new Preparation(plan, Optional.of(new RunReport.Picture(svg, TopologyPicture.png(svg, PICTURE_SCALE))));
    }

    private static OpenTopology read(JobContext job, JobRequest request) throws Exception {
        String name = String.valueOf(request.topology().getFileName());
        OpenTopology topology = job.step(NLS.bind(Messages.Preparation_reading, name),
                () -> Reading.valid(request.opener(), request.topology()),
                read -> NLS.bind(Messages.Preparation_read, name, TopologyWords.counts(read.document())));
        topology.document().diagnostics().forEach(each -> job.steps()
                .detail(new Line().add(Style.CAREFUL, TopologyWords.sentence(name, each))));
        return topology;
    }

    private static void requireFile(Path file) throws Refusal {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw Refusal.usage(new Fault(Messages.Preparation_noFile, file.toString(), "",
                    Messages.Preparation_noFileRemedy));
        }
    }

    private static void requireFolder(Path folder) throws Refusal {
        if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
            throw Refusal.usage(new Fault(Messages.Preparation_noFolder, folder.toString(), "",
                    Messages.Preparation_noFolderRemedy));
        }
    }

    private static void lookAt(JobContext job, Path folder) throws Exception {
        ImageFolder data = job.step(NLS.bind(Messages.Preparation_looking, folder),
                () -> ImageFolder.inspect(folder, job.monitor()), found -> NLS.bind(Messages.Preparation_looked,
                        found.pictures(), found.picturesByClass().size()));
        if (!data.broken().isEmpty()) {
            job.steps().detail(new Line().add(Style.CAREFUL, NLS.bind(Messages.Preparation_broken,
                    data.broken().size(), folder.relativize(data.broken().getFirst()))));
        }
    }

    private static Plan plan(JobContext job, JobRequest request, TopologyDocument document) throws Refusal {
        Optional<Fault> nothing = Planner.nothingToStart(document);
        if (nothing.isPresent() && document.diagnostics().stream().noneMatch(Diagnostic::isError)) {
            throw new Refusal(Reading.exitCode(document, request.inputs().keySet()), List.of(nothing.get()));
        }
        return switch (Planner.plan(document, request.inputs(), job.services().modules())) {
            case PlanResult.Planned(Plan plan) -> {
                if (request.service().isPresent()) {
                    requireService(plan, request.service().get());
                }
                yield plan;
            }
            case PlanResult.Refused(List<Fault> faults) -> throw new Refusal(
                    Reading.exitCode(document, request.inputs().keySet()), faults);
        };
    }

    private static void requireService(Plan plan, String node) throws Refusal {
        if (plan.services().stream().map(PlannedService::node).noneMatch(node::equals)) {
            throw Refusal.usage(new Fault(NLS.bind(Messages.Preparation_noService, node), "--service", "",
                    NLS.bind(Messages.Preparation_services, Words.list(plan.services(), PlannedService::node))));
        }
    }
}
