package org.deepworkbench.run.core.internal.artifacts;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.Prediction;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.RunReport;
import org.deepworkbench.run.core.internal.Json;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.plan.Evaluation;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The content of {@code run.json}: what ran, with what, where, and what came out, for other programs. */
final class RunJson {

    private final Run run;
    private final Deployment deployment;
    private final Optional<Prediction> prediction;

    RunJson(RunReport report) {
        this.run = report.run();
        this.deployment = report.deployment();
        this.prediction = report.prediction();
    }

    byte[] write() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", run.id()); //$NON-NLS-1$
        data.put("title", run.title()); //$NON-NLS-1$
        data.put("state", run.state().name()); //$NON-NLS-1$
        run.fault().map(Fault::sentence).ifPresent(fault -> data.put("fault", fault)); //$NON-NLS-1$
        data.put("started", run.started().toString()); //$NON-NLS-1$
        run.finished().ifPresent(finished -> {
            data.put("finished", finished.toString()); //$NON-NLS-1$
            data.put("seconds", Duration.between(run.started(), finished).toMillis() / 1000.0); //$NON-NLS-1$
        });
        data.put("module", run.model()); //$NON-NLS-1$
        data.put("image", images().stream().findFirst().orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
        seed().ifPresent(seed -> data.put("seed", seed)); //$NON-NLS-1$
        data.put("versions", versions()); //$NON-NLS-1$
        data.put("metrics", metrics()); //$NON-NLS-1$
        data.put("arguments", run.arguments()); //$NON-NLS-1$
        data.put("result", run.result()); //$NON-NLS-1$
        data.put("deployment", deployment()); //$NON-NLS-1$
        prediction.ifPresent(asked -> data.put("prediction", prediction(asked))); //$NON-NLS-1$
        return Json.write(data);
    }

    /** The services whose module was trained: the one of the run first. */
    private List<String> images() {
        Stream<String> trained = deployment.modules().stream().filter(m -> m.model().name().equals(run.model()))
                .flatMap(m -> deployment.services().stream().filter(s -> s.node().equals(m.endpoint().node())))
                .map(s -> s.image());
        return Stream.concat(trained, deployment.services().stream().map(s -> s.image())).distinct().toList();
    }

    /** {@return the seed, from the result or else from the arguments} */
    Optional<Object> seed() {
        return Stream.of(run.result(), run.arguments()).map(values -> values.get("seed")) //$NON-NLS-1$
                .filter(Number.class::isInstance).findFirst();
    }

    private Map<String, Object> metrics() {
        return new LinkedHashMap<>(run.metrics());
    }

    /** {@return versions of what took part: ours, Java's, and what the module tells of itself} */
    Map<String, Object> versions() {
        Map<String, Object> versions = new LinkedHashMap<>();
        Bundle bundle = FrameworkUtil.getBundle(RunJson.class);
        if (bundle != null) {
            versions.put("deep-workbench", bundle.getVersion().toString()); //$NON-NLS-1$
        }
        deployment.modules().stream().map(module -> module.model())
                .filter(model -> model.name().equals(run.model()) && !model.version().isEmpty()).findFirst()
                .ifPresent(model -> versions.put(model.name(), model.version()));
        versions.put("java", System.getProperty("java.vm.version", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        versions.put("system", System.getProperty("os.name", "") + " " + System.getProperty("os.arch", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
        if (run.result().get("versions") instanceof Map<?, ?> told) { //$NON-NLS-1$
            told.forEach((name, version) -> versions.put(String.valueOf(name), version));
        }
        return versions;
    }

    private Map<String, Object> deployment() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", deployment.id()); //$NON-NLS-1$
        data.put("name", deployment.name()); //$NON-NLS-1$
        data.put("target", deployment.target().name()); //$NON-NLS-1$
        data.put("images", deployment.services().stream().map(s -> s.image()).toList()); //$NON-NLS-1$
        data.put("inputs", deployment.inputs()); //$NON-NLS-1$
        Map<String, Object> outputs = new LinkedHashMap<>();
        deployment.outputs().forEach((name, output) -> outputs.put(name, switch (output) {
            case Evaluation.Available(Object value) -> Map.of("value", value); //$NON-NLS-1$
            case Evaluation.NotAvailable(String reason) -> Map.of("notAvailable", reason); //$NON-NLS-1$
        }));
        data.put("outputs", outputs); //$NON-NLS-1$
        data.put("limitations", deployment.limitations()); //$NON-NLS-1$
        return data;
    }

    private static Map<String, Object> prediction(Prediction asked) {
        Map<String, Object> data = new LinkedHashMap<>();
        asked.file().ifPresent(file -> data.put("file", file.getFileName().toString())); //$NON-NLS-1$
        data.put("seconds", asked.took().toMillis() / 1000.0); //$NON-NLS-1$
        data.put("ranking", asked.ranking().stream() //$NON-NLS-1$
                .map(ranked -> Map.of("label", ranked.label(), "probability", ranked.probability())).toList()); //$NON-NLS-1$ //$NON-NLS-2$
        return data;
    }
}
