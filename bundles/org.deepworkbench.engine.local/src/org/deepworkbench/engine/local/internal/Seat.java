package org.deepworkbench.engine.local.internal;

import java.util.Optional;
import org.deepworkbench.engine.local.internal.torch.CudaTorch;
import org.deepworkbench.engine.local.internal.torch.TorchFit;
import org.deepworkbench.spi.device.Device;
import org.deepworkbench.spi.device.DeviceReport;
import org.deepworkbench.spi.plan.PlannedService;
import org.eclipse.osgi.util.NLS;

/**
 * The device that a service gets.
 *
 * @param device what it computes on
 * @param torch  the PyTorch for that, if not the one that is carried along
 * @param regret why it is not the GPU that was asked for; empty if it is what was asked for
 */
record Seat(Device device, Optional<CudaTorch> torch, Optional<String> regret) {

    /**
     * @param fit whether a GPU can be used at all
     */
    static Seat of(PlannedService service, LocalSettings settings, DeviceReport report, TorchFit fit) {
        Device cpu = report.reading(Device.CPU_ID).orElseThrow().device();
        boolean asks = service.resources().gpus() > 0;
        if (settings.device().equals(Device.CPU_ID) || !asks && !settings.wantsGpu()) {
            return new Seat(cpu, Optional.empty(), asks ? Optional.of(Messages.Seat_chosen) : Optional.empty());
        }
        String wanted = settings.wantsGpu() ? settings.device() : Device.gpuId(0);
        Optional<Device> gpu = report.reading(wanted).map(reading -> reading.device());
        if (fit.torch().isEmpty() || gpu.isEmpty()) {
            return new Seat(cpu, Optional.empty(),
                    fit.obstacle().or(() -> Optional.of(NLS.bind(Messages.Seat_noSuchGpu, wanted))));
        }
        return new Seat(gpu.get(), fit.torch(), Optional.empty());
    }

    /** {@return what is said of it at the beginning of the service's log} */
    String announcement(int threads) {
        String where = torch
                .map(used -> NLS.bind(Messages.Seat_gpu,
                        new Object[] { device.id(), device.name(), used.version(), used.lib() }))
                .orElseGet(() -> NLS.bind(Messages.Seat_cpu, threads));
        return regret.map(why -> where + ' ' + why).orElse(where);
    }
}
