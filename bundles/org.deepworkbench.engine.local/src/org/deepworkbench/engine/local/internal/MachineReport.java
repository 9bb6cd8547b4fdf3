package org.deepworkbench.engine.local.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.engine.local.internal.torch.TorchFit;
import org.deepworkbench.engine.local.internal.torch.TorchFit.Finding;
import org.deepworkbench.spi.device.DeviceNote;
import org.deepworkbench.spi.device.DeviceReport;
import org.deepworkbench.spi.engine.Forecast;
import org.deepworkbench.spi.engine.TargetReport;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.deepworkbench.spi.plan.Resources;
import org.eclipse.osgi.util.NLS;

/** This machine in words: what it has, and what a plan takes of it. */
final class MachineReport {

    private static final long GIGABYTE = 1_000_000_000;

    private final DeviceReport devices;

    MachineReport(DeviceReport devices) {
        this.devices = devices;
    }

    /** @param fit whether a GPU can be used; told where there is one, or a PyTorch was chosen for it */
    TargetReport report(TorchFit fit, boolean chosen) {
        Machine machine = Machine.of(devices.devices());
        String summary = NLS.bind(Messages.Report_summary,
                new Object[] { machine.processors(), machine.memoryBytes() / GIGABYTE, machine.gpus() });
        List<TargetReport.Fact> facts = new ArrayList<>();
        devices.devices().forEach(device -> facts.add(new TargetReport.Fact(device.id(), device.name())));
        List<String> warnings = new ArrayList<>();
        devices.notes().stream().filter(DeviceNote::warning).forEach(note -> warnings.add(note.fault().sentence()));
        fit.findings().stream().filter(Finding::good)
                .forEach(finding -> facts.add(new TargetReport.Fact(Messages.Report_torch, finding.text())));
        if (chosen || machine.gpus() > 0) {
            fit.findings().stream().filter(finding -> !finding.good())
                    .forEach(finding -> warnings.add(NLS.bind(Messages.Report_gpuNot, finding.text())));
        }
        return new TargetReport(summary, facts, List.of(), warnings);
    }

    static Forecast forecast(Plan plan) {
        return new Forecast(plan.services().stream().map(MachineReport::part).toList(), List.of(), List.of());
    }

    private static Forecast.Part part(PlannedService service) {
        Resources resources = service.resources();
        String cpus = resources.cpus().isPresent() ? plain(resources.cpus().getAsDouble()) : Messages.Report_any;
        String memory = resources.memoryBytes().isPresent()
                ? NLS.bind(Messages.Report_megabytes, resources.memoryBytes().getAsLong() / 1_000_000)
                : Messages.Report_any;
        return new Forecast.Part(service.node(), Messages.Report_process,
                NLS.bind(Messages.Report_needs, cpus, memory));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
