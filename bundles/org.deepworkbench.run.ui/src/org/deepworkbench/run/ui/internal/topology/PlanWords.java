package org.deepworkbench.run.ui.internal.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.spi.module.ModuleResolver;
import org.deepworkbench.spi.plan.PlannedService;
import org.deepworkbench.spi.plan.Resources;
import org.eclipse.osgi.util.NLS;

/** What a plan will start, in words. */
final class PlanWords {

    private static final String BETWEEN = "  ·  "; //$NON-NLS-1$
    private static final double MEGABYTE = 1e6;
    private static final double GIGABYTE = 1e9;

    private PlanWords() {
    }

    /** {@return such as {@code marathon: Phytoplankton classification}; the image where no module is known} */
    static String title(PlannedService service, ModuleResolver modules) {
        Optional<CatalogModule> module = modules.byImage(service.image());
        return NLS.bind(Messages.PlanWords_service, service.node(),
                module.map(CatalogModule::title).orElse(service.image()));
    }

    /** {@return such as {@code deephdc/…  ·  2 CPUs  ·  4 GB memory}} */
    static String detail(PlannedService service) {
        List<String> parts = new ArrayList<>(List.of(service.image()));
        Resources resources = service.resources();
        resources.cpus().ifPresent(cpus -> parts.add(cpus == 1 ? Messages.PlanWords_cpu
                : NLS.bind(Messages.PlanWords_cpus, number(cpus))));
        resources.memoryBytes().ifPresent(bytes -> parts.add(NLS.bind(Messages.PlanWords_memory, memory(bytes))));
        if (resources.gpus() > 0) {
            parts.add(resources.gpus() == 1 ? Messages.PlanWords_gpu
                    : NLS.bind(Messages.PlanWords_gpus, resources.gpus()));
        }
        if (service.instances() > 1) {
            parts.add(NLS.bind(Messages.PlanWords_instances, service.instances()));
        }
        return String.join(BETWEEN, parts);
    }

    private static String memory(long bytes) {
        return bytes >= GIGABYTE ? NLS.bind(Messages.PlanWords_gigabytes, number(bytes / GIGABYTE))
                : NLS.bind(Messages.PlanWords_megabytes, number(bytes / MEGABYTE));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value)
                : String.format(Locale.getDefault(), "%.1f", value); //$NON-NLS-1$
    }
}
