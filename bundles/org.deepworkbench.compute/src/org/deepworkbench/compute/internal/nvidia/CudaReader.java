package org.deepworkbench.compute.internal.nvidia;

import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.LongByReference;
import com.sun.jna.ptr.PointerByReference;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads the cards that CUDA can compute with. */
final class CudaReader {

    private static final int UUID_BYTES = 16;

    private final CudaDriver cuda;

    /**
     * @param cuda initialised here
     * @throws DriverException if it cannot compute
     */
    CudaReader(CudaDriver cuda) throws DriverException {
        this.cuda = cuda;
        check(cuda.cuInit(0));
    }

    /** {@return the newest version of CUDA that the driver knows; null if it does not tell} */
    String version() {
        IntByReference version = new IntByReference();
        return cuda.cuDriverGetVersion(version) == CudaDriver.SUCCESS
                ? version.getValue() / 1000 + "." + version.getValue() % 1000 / 10 : null; //$NON-NLS-1$
    }

    /**
     * {@return the cards, with what does not change}
     *
     * @throws DriverException if a card cannot be asked
     */
    List<Card> cards() throws DriverException {
        IntByReference count = new IntByReference();
        check(cuda.cuDeviceGetCount(count));
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < count.getValue(); i++) {
            IntByReference device = new IntByReference();
            check(cuda.cuDeviceGet(device, i));
            cards.add(card(i, device.getValue()));
        }
        return cards;
    }

    private Card card(int number, int device) throws DriverException {
        LongByReference memory = new LongByReference();
        check(cuda.cuDeviceTotalMem_v2(memory, device));
        String capability = attribute(CudaDriver.CAPABILITY_MAJOR, device) + "." //$NON-NLS-1$
                + attribute(CudaDriver.CAPABILITY_MINOR, device);
        return new Card(number, uuid(device), null,
                NativeText.of((text, length) -> cuda.cuDeviceGetName(text, length, device)), capability,
                memory.getValue(), null, null, null, null, null, List.of());
    }

    private int attribute(int attribute, int device) throws DriverException {
        IntByReference value = new IntByReference();
        check(cuda.cuDeviceGetAttribute(value, attribute, device));
        return value.getValue();
    }

    /** As the management library writes it. */
    private String uuid(int device) {
        byte[] bytes = new byte[UUID_BYTES];
        if (cuda.cuDeviceGetUuid(bytes, device) != CudaDriver.SUCCESS) {
            return null;
        }
        ByteBuffer halves = ByteBuffer.wrap(bytes);
        return "GPU-" + new UUID(halves.getLong(), halves.getLong()); //$NON-NLS-1$
    }

    private void check(int code) throws DriverException {
        if (code != CudaDriver.SUCCESS) {
            PointerByReference text = new PointerByReference();
            boolean told = cuda.cuGetErrorString(code, text) == CudaDriver.SUCCESS && text.getValue() != null;
            throw new DriverException(new Answer.Trouble(Answer.Part.CUDA, code,
                    told ? text.getValue().getString(0) : "")); //$NON-NLS-1$
        }
    }
}
