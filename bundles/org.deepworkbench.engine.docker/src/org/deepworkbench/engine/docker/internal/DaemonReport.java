package org.deepworkbench.engine.docker.internal;

import com.github.dockerjava.api.model.Info;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.engine.docker.internal.daemon.Daemon;
import org.deepworkbench.spi.engine.Forecast;
import org.deepworkbench.spi.engine.TargetReport;
import org.deepworkbench.spi.engine.TargetReport.Fact;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.eclipse.osgi.util.NLS;

/** What a Docker engine says of itself, and what a plan would take of it. */
final class DaemonReport {

    private static final double GIGABYTE = 1e9;

    private final Daemon daemon;
    private final Info info;

    DaemonReport(Daemon daemon, Info info) {
        this.daemon = daemon;
        this.info = info;
    }

    TargetReport report() {
        List<Fact> facts = new ArrayList<>();
        add(facts, Messages.Report_address, daemon.address().toString());
        add(facts, Messages.Report_machine, info.getName());
        add(facts, Messages.Report_system, info.getOperatingSystem());
        add(facts, Messages.Report_architecture, info.getArchitecture());
        add(facts, Messages.Report_folder, info.getDockerRootDir());
        add(facts, Messages.Report_containers, NLS.bind(Messages.Report_containersOf, info.getContainersRunning(),
                info.getContainers()));
        add(facts, Messages.Report_images, String.valueOf(info.getImages()));
        add(facts, Messages.Report_gpus, hasGpuRuntime() ? Messages.Report_gpusReady : Messages.Report_gpusNone);
        return new TargetReport(NLS.bind(Messages.Report_summary, new Object[] { info.getServerVersion(),
                processors(), gigabytes(memory()) }), facts, List.of(), List.of());
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(label, value));
        }
    }

    /** As far as it can be told without trying: newer engines find GPUs without a runtime of their own. */
    private boolean hasGpuRuntime() {
        return Optional.ofNullable(info.getRuntimes()).orElse(Map.of()).containsKey("nvidia"); //$NON-NLS-1$
    }

    private int processors() {
        return Optional.ofNullable(info.getNCPU()).orElse(1);
    }

    private long memory() {
        return Optional.ofNullable(info.getMemTotal()).orElse(0L);
    }

    private static String gigabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / GIGABYTE); //$NON-NLS-1$
    }

    /** @param images which of the plan's images the engine has */
    Forecast forecast(Plan plan, List<String> images) {
        List<Forecast.Part> parts = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (PlannedService service : plan.services()) {
            parts.add(new Forecast.Part(service.node(), NLS.bind(Messages.Forecast_place, info.getName()),
                    needs(service)));
            warn(service, images.contains(service.image()), warnings);
        }
        return new Forecast(parts, List.of(), warnings);
    }

    private static String needs(PlannedService service) {
        List<String> needs = new ArrayList<>();
        needs.add(NLS.bind(Messages.Forecast_containers, service.instances(), service.image()));
        service.resources().cpus().ifPresent(cpus -> needs.add(NLS.bind(Messages.Forecast_cpus, cpus)));
        service.resources().memoryBytes()
                .ifPresent(bytes -> needs.add(NLS.bind(Messages.Forecast_memory, gigabytes(bytes))));
        if (service.resources().gpus() > 0) {
            needs.add(NLS.bind(Messages.Forecast_gpus, service.resources().gpus()));
        }
        return String.join(", ", needs); //$NON-NLS-1$
    }

    private void warn(PlannedService service, boolean imageThere, List<String> warnings) {
        if (!imageThere) {
            warnings.add(NLS.bind(Messages.Forecast_imageMissing, service.image()));
        }
        if (service.resources().cpus().orElse(0) > processors()) {
            warnings.add(NLS.bind(Messages.Forecast_fewerCpus, new Object[] { service.node(), processors(),
                    service.resources().cpus().getAsDouble() }));
        }
        if (service.resources().memoryBytes().orElse(0) > memory()) {
            warnings.add(NLS.bind(Messages.Forecast_lessMemory, service.node(), gigabytes(memory())));
        }
        if (service.resources().gpus() > 0 && !hasGpuRuntime()) {
            warnings.add(NLS.bind(Messages.Forecast_noGpu, service.node()));
        }
    }
}
