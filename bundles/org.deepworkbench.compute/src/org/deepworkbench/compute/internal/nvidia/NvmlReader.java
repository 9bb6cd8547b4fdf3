package org.deepworkbench.compute.internal.nvidia;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Reads the cards through the management library. What one card does not tell is left out; the rest is still told. */
final class NvmlReader {

    private static final int PCI_BYTES = 68;
    private static final int PCI_ADDRESS = 36;
    private static final int MOST_CARDS = 256;

    private final Nvml nvml;
    private final ProcessTable processes;

    /**
     * @param nvml initialised here
     * @throws DriverException if the library cannot work
     */
    NvmlReader(Nvml nvml) throws DriverException {
        this.nvml = nvml;
        this.processes = new ProcessTable(nvml);
        check(nvml.nvmlInit_v2());
    }

    /** {@return the version of the driver; null if it does not tell} */
    String driver() {
        return NativeText.of(nvml::nvmlSystemGetDriverVersion);
    }

    /**
     * {@return every card that answers}
     *
     * @throws DriverException if none can be asked
     */
    List<Card> cards() throws DriverException {
        IntByReference count = new IntByReference();
        check(nvml.nvmlDeviceGetCount_v2(count));
        List<Card> cards = new ArrayList<>();
        DriverException trouble = null;
        for (int i = 0; i < Math.min(count.getValue(), MOST_CARDS); i++) {
            PointerByReference device = new PointerByReference();
            try {
                check(nvml.nvmlDeviceGetHandleByIndex_v2(i, device));
                cards.add(card(i, device.getValue()));
            } catch (DriverException e) {
                trouble = e;
            }
        }
        if (cards.isEmpty() && trouble != null) {
            throw trouble;
        }
        return cards;
    }

    private Card card(int number, Pointer device) {
        long[] memory = new long[3];
        boolean tellsMemory = nvml.nvmlDeviceGetMemoryInfo(device, memory) == Nvml.SUCCESS;
        int[] rates = new int[2];
        boolean tellsLoad = nvml.nvmlDeviceGetUtilizationRates(device, rates) == Nvml.SUCCESS;
        byte[] pci = new byte[PCI_BYTES];
        boolean tellsAddress = nvml.nvmlDeviceGetPciInfo_v3(device, pci) == Nvml.SUCCESS;
        return new Card(number, NativeText.of((text, length) -> nvml.nvmlDeviceGetUUID(device, text, length)),
                tellsAddress ? NativeText.at(pci, PCI_ADDRESS) : null,
                NativeText.of((text, length) -> nvml.nvmlDeviceGetName(device, text, length)), capability(device),
                tellsMemory ? memory[0] : null, tellsMemory ? memory[2] : null, tellsLoad ? rates[0] : null,
                number(value -> nvml.nvmlDeviceGetTemperature(device, Nvml.CHIP, value)),
                number(value -> nvml.nvmlDeviceGetPowerUsage(device, value)),
                number(value -> nvml.nvmlDeviceGetEnforcedPowerLimit(device, value)), processes.of(device));
    }

    private String capability(Pointer device) {
        IntByReference major = new IntByReference();
        IntByReference minor = new IntByReference();
        return nvml.nvmlDeviceGetCudaComputeCapability(device, major, minor) == Nvml.SUCCESS
                ? major.getValue() + "." + minor.getValue() : null; //$NON-NLS-1$
    }

    private static Integer number(ToIntFunction<IntByReference> function) {
        IntByReference value = new IntByReference();
        return function.applyAsInt(value) == Nvml.SUCCESS ? value.getValue() : null;
    }

    private void check(int code) throws DriverException {
        if (code != Nvml.SUCCESS) {
            throw new DriverException(new Answer.Trouble(Answer.Part.NVML, code, nvml.nvmlErrorString(code)));
        }
    }
}
