package org.deepworkbench.engine.indigo.internal.im;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deepworkbench.engine.indigo.internal.http.RefusedException;
import org.deepworkbench.engine.indigo.internal.im.text.SentCopy;
import org.deepworkbench.engine.indigo.internal.im.wire.CloudQuota;
import org.deepworkbench.engine.indigo.internal.im.wire.Estimate;
import org.deepworkbench.engine.indigo.internal.im.wire.ImClient;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Forecast;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** What a plan would take of the clouds, as the service reckons it when it is asked to make nothing. */
final class Preview {

    private final ImClient client;

    Preview(ImClient client) {
        this.client = client;
    }

    Forecast forecast(Plan plan, IProgressMonitor monitor) throws FaultException {
        Optional<List<Estimate>> told = client.estimate(SentCopy.of(plan), monitor);
        List<Estimate> estimates = told.orElse(List.of());
        List<String> warnings = new ArrayList<>();
        if (told.isEmpty()) {
            warnings.add(Messages.Forecast_tooOld);
        } else if (estimates.isEmpty()) {
            warnings.add(Messages.Forecast_nothing);
        }
        for (Estimate estimate : estimates) {
            warnings.addAll(beyondQuota(estimate, monitor));
        }
        String place = estimates.isEmpty() ? Messages.Forecast_someCloud : estimates.stream()
                .map(estimate -> NLS.bind(Messages.Forecast_place, estimate.cloudId(), estimate.type()))
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
        List<Forecast.Part> parts = plan.services().stream()
                .map(service -> new Forecast.Part(service.node(), place, needs(service))).toList();
        return new Forecast(parts, estimates.stream().flatMap(estimate -> lines(estimate).stream()).toList(), warnings);
    }

    private static String needs(PlannedService service) {
        List<String> needs = new ArrayList<>();
        needs.add(NLS.bind(Messages.Forecast_containers, service.instances(), service.image()));
        service.resources().cpus().ifPresent(cpus -> needs.add(NLS.bind(Messages.Amount_cpus, Amounts.number(cpus))));
        service.resources().memoryBytes()
                .ifPresent(bytes -> needs.add(NLS.bind(Messages.Amount_memory, Amounts.bytes(bytes))));
        if (service.resources().gpus() > 0) {
            needs.add(NLS.bind(Messages.Amount_gpus, service.resources().gpus()));
        }
        return String.join(", ", needs); //$NON-NLS-1$
    }

    private static List<String> lines(Estimate estimate) {
        List<String> amounts = new ArrayList<>();
        amounts.add(NLS.bind(Messages.Amount_machines, estimate.machines()));
        add(amounts, Messages.Amount_cpus, estimate.cpus(), Amounts.number(estimate.cpus()));
        add(amounts, Messages.Amount_memory, estimate.memory(), Amounts.bytes(estimate.memory()));
        add(amounts, Messages.Amount_disk, estimate.disk(), Amounts.bytes(estimate.disk()));
        add(amounts, Messages.Amount_gpus, estimate.gpus(), Amounts.number(estimate.gpus()));
        add(amounts, Messages.Amount_publics, estimate.publics(), Amounts.number(estimate.publics()));
        if (estimate.volumes() > 0) {
            amounts.add(NLS.bind(Messages.Amount_volumes, estimate.volumes(), Amounts.bytes(estimate.storage())));
        }
        List<String> lines = new ArrayList<>();
        lines.add(NLS.bind(Messages.Forecast_estimate, estimate.cloudId(), String.join(", ", amounts))); //$NON-NLS-1$
        estimate.prices().forEach((what, price) -> lines.add(
                NLS.bind(Messages.Forecast_price, new Object[] { estimate.cloudId(), what, price })));
        return lines;
    }

    private static void add(List<String> amounts, String words, double amount, String shown) {
        if (amount > 0) {
            amounts.add(NLS.bind(words, shown));
        }
    }

    /** Only what is counted in pieces: in which unit memory is counted differs from cloud to cloud. */
    private List<String> beyondQuota(Estimate estimate, IProgressMonitor monitor) throws FaultException {
        List<String> warnings = new ArrayList<>();
        try {
            for (CloudQuota quota : client.quotas(estimate.cloudId(), monitor)) {
                double needed = switch (quota.name()) {
                    case CloudQuota.CORES -> estimate.cpus();
                    case CloudQuota.INSTANCES -> estimate.machines();
                    default -> 0;
                };
                if (needed > quota.left()) {
                    warnings.add(NLS.bind(quota.name().equals(CloudQuota.CORES) ? Messages.Forecast_fewCores
                            : Messages.Forecast_fewInstances, new Object[] { estimate.cloudId(),
                                Amounts.number(needed), Amounts.number(Math.max(0, quota.left())) }));
                }
            }
        } catch (RefusedException e) {
            return List.of(); // this cloud tells no quotas
        }
        return warnings;
    }
}
