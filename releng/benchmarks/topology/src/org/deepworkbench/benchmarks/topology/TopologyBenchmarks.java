package org.deepworkbench.benchmarks.topology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints a table. Arguments are patterns of names; without any, all are run. */
public final class TopologyBenchmarks {

    private TopologyBenchmarks() {
    }

    public static void main(String[] patterns) throws RunnerException, IOException {
        ChainedOptionsBuilder options = new OptionsBuilder().param("file", deepTemplates());
        List.of(patterns.length == 0 ? new String[] { "org.deepworkbench.benchmarks.topology" } : patterns)
                .forEach(options::include);
        print(new Runner(options.build()).run());
    }

    /** The example that the workbench brings, and the published templates where they are present. */
    private static String[] deepTemplates() throws IOException {
        List<String> files = new ArrayList<>(List.of("examples/phytoplankton/topology.yaml"));
        Path corpus = Path.of(Optional.ofNullable(System.getenv("DEEP_WORKBENCH_CORPUS")).orElse("../shared/corpus"),
                "tosca", "indigo-dc+tosca-templates", "deep-oc");
        if (Files.isDirectory(corpus)) {
            try (Stream<Path> published = Files.list(corpus)) {
                published.map(Path::toString).sorted().forEach(files::add);
            }
        }
        return files.toArray(String[]::new);
    }

    private static void print(Collection<RunResult> results) {
        System.out.printf("%n%-16s %-44s %12s %12s%n", "what", "of", "mean ms", "± ms");
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            String method = name.substring(name.lastIndexOf('.') + 1);
            String of = String.join(", ", result.getParams().getParamsKeys().stream()
                    .map(key -> result.getParams().getParam(key).replaceFirst(".*/(.+/.+)", "$1")).toList());
            System.out.printf("%-16s %-44s %12.2f %12.2f%n", method, of, result.getPrimaryResult().getScore(),
                    result.getPrimaryResult().getScoreError());
        }
    }
}
