package org.deepworkbench.catalog.ui.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.spi.module.CatalogSource;
import org.deepworkbench.spi.module.CatalogSource.Content;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Reads all catalogs in the background. One that cannot be read becomes a fault among those of bad entries. */
final class LoadCatalogJob extends Job {

    private final Consumer<Content> receiver;

    /** @param receiver gets the modules of all catalogs, what runs here first, on the job's thread */
    LoadCatalogJob(Consumer<Content> receiver) {
        super(Messages.LoadCatalog_name);
        this.receiver = receiver;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        BundleContext context = FrameworkUtil.getBundle(LoadCatalogJob.class).getBundleContext();
        ServiceTracker<CatalogSource, CatalogSource> sources = new ServiceTracker<>(context, CatalogSource.class, null);
        sources.open();
        try {
            receiver.accept(load(List.of(sources.getServices(new CatalogSource[0])), monitor));
        } finally {
            sources.close();
        }
        return Status.OK_STATUS;
    }

    static Content load(List<CatalogSource> sources, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, sources.size());
        List<CatalogModule> modules = new ArrayList<>();
        List<Fault> bad = new ArrayList<>();
        for (CatalogSource source : sources) {
            try {
                Content content = source.load(progress.split(1));
                modules.addAll(content.modules());
                bad.addAll(content.bad());
            } catch (FaultException e) {
                bad.add(e.fault());
            }
        }
        modules.sort(Comparator.comparing(Place::of));
        return new Content(modules, bad);
    }
}
