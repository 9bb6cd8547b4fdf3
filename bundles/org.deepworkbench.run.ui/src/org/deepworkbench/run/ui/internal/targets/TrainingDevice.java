package org.deepworkbench.run.ui.internal.targets;

import java.util.Map;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.run.ui.internal.Background;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.spi.engine.Target;
import org.eclipse.core.runtime.jobs.Job;

/** The device that models train on when they run on this machine: a setting of the target that it is. */
public final class TrainingDevice {

    /** What is chosen unless a person chooses: the GPU where the topology asks for one, else the CPU. */
    public static final String AUTOMATIC = "auto"; //$NON-NLS-1$

    private static final String SETTING = "device"; //$NON-NLS-1$

    private TrainingDevice() {
    }

    /** {@return the id of the device, or {@link #AUTOMATIC}} Not for the display thread: it reads the disk. */
    public static String chosen() {
        return Services.targets().find(Target.LOCAL.name()).map(KnownTarget::target)
                .flatMap(target -> target.setting(SETTING)).orElse(AUTOMATIC);
    }

    /**
     * Chooses a device for what is started from now on, in the background; it can be undone where other changes of
     * targets can.
     *
     * @param id of the device, such as {@code gpu:0}
     */
    public static Job choose(String id) {
        return Background.start(Messages.DevicesPage_keeping, monitor -> {
            Target before = Services.targets().get(Target.LOCAL.name()).target();
            TargetEdit.changing(before, before.with(Map.of(SETTING, id))).make();
        });
    }
}
