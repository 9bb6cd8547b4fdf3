package org.deepworkbench.engine.local.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.deepworkbench.spi.engine.Setting;
import org.deepworkbench.spi.engine.Setting.Kind;
import org.deepworkbench.spi.engine.Target;

/**
 * What a person can say of this machine. Each has a meaning without being said.
 *
 * @param device  {@link #AUTOMATIC}, or the name of a device
 * @param threads processors to train on, where the person says so
 * @param torch   folder of a PyTorch with CUDA
 */
record LocalSettings(String device, OptionalInt threads, Optional<Path> torch) {

    /** The GPU where the topology asks for one, else the CPU. */
    static final String AUTOMATIC = "auto"; //$NON-NLS-1$
    static final String DEVICE = "device"; //$NON-NLS-1$
    static final String THREADS = "threads"; //$NON-NLS-1$
    static final String PYTORCH = "pytorch"; //$NON-NLS-1$

    private static final int MOST_THREADS = 1024;

    /** {@return all fields, in the order to show} */
    static List<Setting> all() {
        return List.of(
                field(DEVICE, Messages.Setting_device, Messages.Setting_deviceText, Kind.TEXT, Optional.of(AUTOMATIC)),
                field(THREADS, Messages.Setting_threads, Messages.Setting_threadsText, Kind.NUMBER, Optional.empty()),
                field(PYTORCH, Messages.Setting_pytorch, Messages.Setting_pytorchText, Kind.PATH, Optional.empty()));
    }

    private static Setting field(String key, String label, String description, Kind kind, Optional<String> usual) {
        return new Setting(key, label, description, kind, usual, false, List.of(), true);
    }

    static LocalSettings of(Target target) {
        String device = target.setting(DEVICE).orElse(AUTOMATIC).strip();
        return new LocalSettings(device.equals("gpu") ? "gpu:0" : device, //$NON-NLS-1$ //$NON-NLS-2$
                target.setting(THREADS).map(LocalSettings::threads).orElse(OptionalInt.empty()),
                target.setting(PYTORCH).map(Path::of));
    }

    /** The target's form lets whole numbers through only; 0 is as if it was not said. */
    private static OptionalInt threads(String text) {
        try {
            int threads = Integer.parseInt(text.strip());
            return threads > 0 ? OptionalInt.of(Math.min(threads, MOST_THREADS)) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /** {@return whether the device is one that there can be} */
    boolean namesDevice() {
        return device.equals(AUTOMATIC) || device.equals("cpu") || device.matches("gpu:\\d{1,3}"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** {@return whether the person insists on a GPU} */
    boolean wantsGpu() {
        return device.startsWith("gpu:"); //$NON-NLS-1$
    }
}
