package org.deepworkbench.modelserver.torch;

import ai.djl.Device;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepworkbench.modelserver.Texts;

/** Devices as people name them: {@code cpu}, {@code gpu} for the first one, {@code gpu:1} for the second. */
public final class DeviceName {

    private static final Texts TEXTS = Texts.beside(DeviceName.class);
    private static final Pattern GPU = Pattern.compile("gpu(?::(\\d{1,3}))?");

    private DeviceName() {
    }

    /**
     * {@return the device of that name, which need not be there}
     *
     * @throws IllegalArgumentException if it is no name of a device, with a sentence
     */
    public static Device parse(String name) {
        if (name.equals("cpu")) {
            return Device.cpu();
        }
        Matcher gpu = GPU.matcher(name);
        if (!gpu.matches()) {
            throw new IllegalArgumentException(TEXTS.get("device.wrong", name));
        }
        return Device.gpu(gpu.group(1) == null ? 0 : Integer.parseInt(gpu.group(1)));
    }

    /** {@return the name of a device} */
    public static String of(Device device) {
        return device.isGpu() ? "gpu:" + device.getDeviceId() : "cpu";
    }
}
