package org.deepworkbench.engine.indigo.internal.orchestrator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.deepworkbench.spi.engine.Forecast;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.eclipse.osgi.util.NLS;

/** What a plan would make. The Orchestrator chooses the site only when it begins, and tells no cost. */
record Outlook(Plan plan, OrchestratorSettings settings) {

    private static final double GIGABYTE = 1e9;

    /** @param standing how many deployments the person has there already */
    Forecast forecast(long standing) {
        List<Forecast.Part> parts = plan.services().stream()
                .map(service -> new Forecast.Part(service.node(), place(), needs(service))).toList();
        List<String> warnings = new ArrayList<>();
        if (standing > 0) {
            warnings.add(NLS.bind(Messages.Outlook_standing, standing));
        }
        if (settings.flag(OrchestratorSettings.KEEP)) {
            warnings.add(Messages.Outlook_keeps);
        }
        if (settings.flag(OrchestratorSettings.FORCE)) {
            warnings.add(Messages.Outlook_forces);
        }
        return new Forecast(parts, List.of(), warnings);
    }

    private String place() {
        return settings.group().map(group -> NLS.bind(Messages.Outlook_siteOfGroup, group))
                .orElse(Messages.Outlook_site);
    }

    private static String needs(PlannedService service) {
        List<String> needs = new ArrayList<>();
        needs.add(NLS.bind(Messages.Outlook_containers, service.instances(), service.image()));
        service.resources().cpus().ifPresent(cpus -> needs.add(NLS.bind(Messages.Outlook_cpus, cpus)));
        service.resources().memoryBytes().ifPresent(bytes -> needs.add(
                NLS.bind(Messages.Outlook_memory, String.format(Locale.ROOT, "%.1f", bytes / GIGABYTE)))); //$NON-NLS-1$
        if (service.resources().gpus() > 0) {
            needs.add(NLS.bind(Messages.Outlook_gpus, service.resources().gpus()));
        }
        return String.join(", ", needs); //$NON-NLS-1$
    }
}
