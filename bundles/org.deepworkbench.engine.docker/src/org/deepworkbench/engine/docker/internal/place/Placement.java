package org.deepworkbench.engine.docker.internal.place;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepworkbench.engine.docker.internal.Messages;
import org.deepworkbench.engine.docker.internal.daemon.Daemon;
import org.deepworkbench.engine.docker.internal.daemon.Images;
import org.deepworkbench.engine.docker.internal.daemon.Trouble;
import org.deepworkbench.engine.docker.internal.daemon.TroubleException;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Brings the images of a deployment and starts its containers, step by step, each told as it goes. */
public final class Placement {

    /** When an image is asked of its registry. */
    public enum Pull {
        /** When the engine has none of that name and no archive holds it. */
        MISSING,
        /** Each time, as far as the registry answers. */
        ALWAYS,
        /** Never. */
        NEVER
    }

    private final Daemon daemon;
    private final Images images;
    private final Pull pull;
    private final boolean allowCpu;
    private final Maker maker;
    private final Remover remover;
    private final Causes causes;

    Placement(Daemon daemon, Images images, Pull pull, boolean allowCpu, Maker maker, Remover remover, Causes causes) {
        this.daemon = daemon;
        this.images = images;
        this.pull = pull;
        this.allowCpu = allowCpu;
        this.maker = maker;
        this.remover = remover;
        this.causes = causes;
    }

    /** Sees to it that the engine has every image. */
    void bringImages(List<ContainerSpec> specs, IProgressMonitor monitor) throws FaultException {
        Set<String> names = specs.stream().map(ContainerSpec::image)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        SubMonitor progress = SubMonitor.convert(monitor, names.size());
        for (String image : names) {
            bringImage(image, progress.split(1));
        }
    }

    private void bringImage(String image, SubMonitor progress) throws FaultException {
        progress.setWorkRemaining(2);
        if (pull != Pull.ALWAYS && images.isPresent(image, progress)) {
            return;
        }
        if (pull != Pull.ALWAYS && images.load(image, progress.split(1))) {
            causes.add("", NLS.bind(Messages.Place_loaded, image), false); //$NON-NLS-1$
        } else if (pull == Pull.NEVER) {
            throw new FaultException(new Fault(NLS.bind(Messages.Place_noImage, image), daemon.address().toString(),
                    Messages.Place_noImageWhy, Messages.Place_noImageRemedy));
        } else {
            images.pull(image, progress.split(1));
            causes.add("", NLS.bind(Messages.Place_pulled, image), false); //$NON-NLS-1$
        }
    }

    /** Makes the network and the volumes. */
    void prepare(List<ContainerSpec> specs) throws FaultException {
        maker.network();
        volumes(specs);
    }

    /** Makes the volumes that are not there yet. */
    void volumes(List<ContainerSpec> specs) throws FaultException {
        for (VolumeMount mount : Maker.named(specs)) {
            maker.volume(mount);
        }
    }

    /** Makes and starts containers in the order of the plan. On failure, those that were made stay. */
    void start(List<ContainerSpec> specs, IProgressMonitor monitor) throws FaultException {
        SubMonitor progress = SubMonitor.convert(monitor, specs.size());
        for (ContainerSpec spec : specs) {
            progress.subTask(NLS.bind(Messages.Place_starting, spec.node()));
            start(spec);
            progress.worked(1);
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
        }
    }

    private void start(ContainerSpec spec) throws FaultException {
        try {
            startAs(spec);
        } catch (TroubleException e) {
            if (e.trouble() != Trouble.NO_GPU_DRIVER || !allowCpu) {
                throw at(spec, e);
            }
            causes.add(spec.node(), NLS.bind(Messages.Place_withoutGpu, e.fault().why()), true);
            startAs(spec.withoutGpus());
        } catch (FaultException e) {
            throw at(spec, e);
        }
        causes.add(spec.node(), Messages.Place_started, false);
    }

    private void startAs(ContainerSpec spec) throws FaultException {
        String id = maker.container(spec);
        try {
            maker.start(id);
        } catch (FaultException e) {
            try {
                remover.remove(id);
            } catch (FaultException alsoThis) {
                e.addSuppressed(alsoThis);
            }
            throw e;
        }
    }

    /** {@return the same with the node that it concerns; the engine's address is known from the target} */
    private static FaultException at(ContainerSpec spec, FaultException e) {
        Fault fault = e.fault();
        return new FaultException(new Fault(NLS.bind(Messages.Place_failed, spec.node(), fault.what()), spec.node(),
                fault.why(), fault.remedy()), e);
    }
}
