package org.deepworkbench.engine.local.internal.torch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.engine.local.internal.torch.TorchFit.Finding;
import org.deepworkbench.spi.device.Device;
import org.deepworkbench.spi.device.DeviceNote;
import org.deepworkbench.spi.device.DeviceReport;
import org.eclipse.osgi.util.NLS;

/** Looks, whether a person's PyTorch can train on a GPU of this machine. Only reads files. */
public final class TorchCheck {

    private final Optional<JniJar> jni;
    private final Path djlCache;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param jni      what joins the model server to PyTorch; empty if the model server is not installed
     * @param djlCache cache of the library, in which there may be native code that the person compiled
     */
    public TorchCheck(Optional<JniJar> jni, Path djlCache) {
        this.jni = jni;
        this.djlCache = djlCache;
    }

    /**
     * @param chosen folder of a libtorch or of an environment of Python; empty if none is chosen
     * @param report the devices of this machine
     */
    public TorchFit look(Optional<Path> chosen, DeviceReport report) {
        findings.clear();
        boolean hasCard = report.devices().stream().anyMatch(device -> device.kind() == Device.Kind.GPU);
        if (!hasCard) {
            bad(report.notes().stream().map(DeviceNote::fault).map(fault -> (fault.what() + ' ' + fault.why()).strip())
                    .findFirst().orElse(Messages.Torch_noGpu));
        }
        Optional<CudaTorch> torch = torch(chosen, report);
        return new TorchFit(torch.filter(found -> hasCard), List.copyOf(findings));
    }

    /**
     * {@return a PyTorch with CUDA that only native code compiled against it could be joined to}
     *
     * @param chosen folder of a libtorch or of an environment of Python
     */
    public static Optional<CudaTorch> otherVersion(Path chosen, JniJar jni) {
        return TorchFolder.in(chosen).filter(TorchFolder::knowsCuda)
                .filter(found -> found.release().filter(release -> !release.equals(jni.torch())).isPresent())
                .flatMap(found -> jni.flavour().map(flavour -> new CudaTorch(found.lib(), found.version().orElseThrow(),
                        found.release().orElseThrow(), flavour, jni)));
    }

    private Optional<CudaTorch> torch(Optional<Path> chosen, DeviceReport report) {
        if (chosen.isEmpty()) {
            return bad(Messages.Torch_notChosen);
        }
        if (jni.isEmpty()) {
            return bad(Messages.Torch_noServer);
        }
        Optional<TorchFolder> found = TorchFolder.in(chosen.get());
        if (found.isEmpty()) {
            return bad(NLS.bind(Messages.Torch_none, chosen.get()));
        }
        if (found.get().version().isEmpty()) {
            return bad(NLS.bind(Messages.Torch_noVersion, found.get().lib()));
        }
        good(NLS.bind(Messages.Torch_found, found.get().version().get(), found.get().lib()));
        if (!found.get().knowsCuda()) {
            return bad(NLS.bind(Messages.Torch_cpuOnly, jni.get().torch()));
        }
        Optional<String> old = driverTooOldFor(found.get(), report);
        if (old.isPresent()) {
            return bad(NLS.bind(Messages.Torch_oldDriver, old.get(), found.get().version().get()));
        }
        good(Messages.Torch_knowsCuda);
        return joined(found.get(), jni.get());
    }

    /** {@return the CUDA that the driver knows, if it is of an earlier generation than that of the PyTorch} */
    private static Optional<String> driverTooOldFor(TorchFolder folder, DeviceReport report) {
        return report.devices().stream().map(Device::hardware).filter(Device.Gpu.class::isInstance)
                .flatMap(gpu -> ((Device.Gpu) gpu).cuda().stream())
                .filter(cuda -> folder.cudaGeneration().orElse(0) > Integer.parseInt(cuda.split("[.]", 2)[0])) //$NON-NLS-1$
                .findFirst();
    }

    private Optional<CudaTorch> joined(TorchFolder folder, JniJar jar) {
        String release = folder.release().orElseThrow();
        if (jar.flavour().isEmpty()) {
            return bad(NLS.bind(Messages.Torch_noPlatform, jar.platform()));
        }
        CudaTorch torch = new CudaTorch(folder.lib(), folder.version().orElseThrow(), release,
                jar.flavour().get(), jar);
        if (release.equals(jar.torch())) {
            good(NLS.bind(Messages.Torch_joined, release));
            return Optional.of(torch);
        }
        Path compiled = torch.nativeCode(djlCache);
        if (Files.exists(compiled)) {
            good(NLS.bind(Messages.Torch_compiled, compiled));
            return Optional.of(torch);
        }
        return bad(NLS.bind(Messages.Torch_otherVersion, new Object[] { jar.torch(), release, jar.djl(), compiled }));
    }

    private void good(String text) {
        findings.add(new Finding(true, text));
    }

    private Optional<CudaTorch> bad(String text) {
        findings.add(new Finding(false, text));
        return Optional.empty();
    }
}
