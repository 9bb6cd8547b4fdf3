package org.deepworkbench.engine.local.internal;

import java.math.BigDecimal;
import java.util.List;
import org.deepworkbench.spi.device.Device;
import org.deepworkbench.spi.engine.Forecast;
import org.deepworkbench.spi.engine.TargetReport;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.deepworkbench.spi.plan.Resources;
import org.eclipse.osgi.util.NLS;

/** This machine in words: what it has, and what a plan takes of it. */
final class MachineReport {

    private static final long GIGABYTE = 1_000_000_000;

    private final List<Device> devices;

    MachineReport(List<Device> devices) {
        this.devices = devices;
    }

    TargetReport report() {
        Machine machine = Machine.of(devices);
        String summary = NLS.bind(Messages.Report_summary,
                new Object[] { machine.processors(), machine.memoryBytes() / GIGABYTE, machine.gpus() });
        return new TargetReport(summary,
                devices.stream().map(device -> new TargetReport.Fact(device.kind().name(), device.name())).toList(),
                List.of(), List.of());
    }

    Forecast forecast(Plan plan) {
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
