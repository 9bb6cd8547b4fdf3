package org.deepworkbench.cli.internal.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.Interruption;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.console.Console;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Steps;
import org.deepworkbench.cli.internal.job.JobContext;
import org.deepworkbench.cli.internal.job.TypedArguments;
import org.deepworkbench.run.core.Prediction;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.deepaas.Argument;
import org.deepworkbench.run.core.deepaas.ModelSchema;
import org.deepworkbench.spi.Fault;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/** Asks a module once. */
public final class PredictJob {

    private final JobContext job;
    private final ServiceRequest request;

    private PredictJob(JobContext job, ServiceRequest request) {
        this.job = job;
        this.request = request;
    }

    /**
     * Asks. Blocks; Ctrl-C gives up.
     *
     * @param files    as typed: {@code NAME=FILE}, or the file alone where the module takes one only
     * @param settings values of other arguments by name, as typed
     * @param steps    where the steps are told
     * @throws OperationCanceledException if it was given up; everything that was started has been ended
     */
    public static Prediction predict(Context context, ServiceRequest request, List<String> files,
            Map<String, String> settings, Console steps) throws Exception {
        try (Interruption interruption = new Interruption(
                () -> context.console().problem(Line.of(Messages.TopologyJob_interrupting))).arm()) {
            return new PredictJob(new JobContext(context, new Steps(steps, context.clock()), interruption), request)
                    .ask(files, settings);
        }
    }

    private Prediction ask(List<String> typed, Map<String, String> settings) throws Exception {
        Optional<Run> run = request.address().isPresent() ? Optional.empty()
                : RunChoice.find(job.services(), request.what());
        try (ServiceAtHand service = run.isPresent() ? ServiceAtHand.of(job, run.get(), request)
                : ServiceAtHand.of(job, request)) {
            ModelSchema schema = service.schema();
            Map<String, Path> files = files(service.model(), schema, typed);
            Map<String, Object> values = new LinkedHashMap<>(
                    run.map(trained -> schema.asking(trained.result())).orElse(Map.of()));
            values.putAll(new TypedArguments(service.model(), schema.predict().stream()
                    .filter(argument -> argument.type() != Argument.Type.FILE).toList())
                    .read(settings, Optional.empty()));
            return job.step(NLS.bind(Messages.PredictJob_asking, service.model()),
                    () -> job.services().runs().predict(service.module(), files, values, job.monitor()),
                    answer -> NLS.bind(Messages.PredictJob_asked, service.model(),
                            Long.toString(answer.took().toMillis())));
        }
    }

    private Map<String, Path> files(String model, ModelSchema schema, List<String> typed) throws Refusal {
        List<String> known = schema.files().stream().map(Argument::name).toList();
        Map<String, Path> files = new LinkedHashMap<>();
        for (String each : typed) {
            int sign = each.indexOf('=');
            String name = sign > 0 ? each.substring(0, sign) : "";
            if (known.contains(name)) {
                files.put(name, existing(each.substring(sign + 1)));
            } else if (known.size() == 1 && (sign < 0 || Files.exists(job.context().here().resolve(each)))) {
                files.put(known.getFirst(), existing(each));
            } else {
                throw Refusal.usage(new Fault(NLS.bind(Messages.PredictJob_noFile, model, each), "--file", "",
                        known.isEmpty() ? Messages.PredictJob_takesNone : NLS.bind(Messages.PredictJob_takes,
                                String.join(", ", known))));
            }
        }
        Optional<Argument> missing = schema.files().stream()
                .filter(argument -> argument.required() && !files.containsKey(argument.name())).findFirst();
        if (missing.isPresent()) {
            throw Refusal.usage(new Fault(NLS.bind(Messages.PredictJob_needs, model, missing.get().name()), "--file",
                    missing.get().hint(), NLS.bind(Messages.PredictJob_needsRemedy, missing.get().name())));
        }
        return files;
    }

    private Path existing(String typed) throws Refusal {
        Path file = job.context().here().resolve(typed).normalize();
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw Refusal.usage(new Fault(Messages.Preparation_noFile, file.toString(), "",
                    Messages.Preparation_noFileRemedy));
        }
        return file;
    }
}
