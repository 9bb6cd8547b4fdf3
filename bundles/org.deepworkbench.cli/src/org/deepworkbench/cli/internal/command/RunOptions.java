package org.deepworkbench.cli.internal.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.job.JobRequest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that running a topology takes, from whatever command. */
final class RunOptions {

    @Option(names = "--target", paramLabel = "TARGET", defaultValue = "local", descriptionKey = "run.target")
    private String target;

    @Option(names = "--input", paramLabel = "NAME=VALUE", descriptionKey = "run.input")
    private Map<String, String> inputs = new LinkedHashMap<>();

    @Option(names = "--set", paramLabel = "ARGUMENT=VALUE", descriptionKey = "run.set")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "run.data")
    private Path data;

    @Option(names = "--predict", paramLabel = "FILE", descriptionKey = "run.predict")
    private Path predict;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "run.out")
    private Path out;

    @Option(names = "--service", paramLabel = "NODE", descriptionKey = "run.service")
    private String service;

    @Option(names = "--allow-cpu", descriptionKey = "run.allowCpu")
    private boolean allowCpu;

    @Mixin
    private PlaceOptions place;

    @Mixin
    private ImportOptions imports;

    /** @throws Refusal if a library is no folder */
    JobRequest request(Path topology, Context context) throws Refusal {
        return new JobRequest(topology, imports.opener(context), target, place.settings(), inputs, settings,
                Optional.ofNullable(data), Optional.ofNullable(predict), Optional.ofNullable(out),
                Optional.ofNullable(service), allowCpu);
    }
}
