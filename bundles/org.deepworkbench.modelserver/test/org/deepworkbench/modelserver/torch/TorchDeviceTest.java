package org.deepworkbench.modelserver.torch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import org.junit.jupiter.api.Test;

class TorchDeviceTest {

    /** The PyTorch that is carried along knows the CPU only. */
    @Test
    void withoutGpuTheCpuComputes() throws Exception {
        Torch torch = new Torch(2, Device.gpu(7));
        try (NDManager manager = torch.newManager()) {
            assertEquals(Device.cpu(), manager.getDevice());
            assertEquals(3f, manager.ones(new Shape(3)).sum().getFloat());
        }
        assertEquals("cpu", torch.versions().get("device"));
    }

    @Test
    void devicesHaveNames() {
        assertEquals(Device.cpu(), DeviceName.parse("cpu"));
        assertEquals(Device.gpu(0), DeviceName.parse("gpu"));
        assertEquals(Device.gpu(3), DeviceName.parse("gpu:3"));
        assertEquals("gpu:3", DeviceName.of(Device.gpu(3)));
        String told = assertThrows(IllegalArgumentException.class, () -> DeviceName.parse("gpu:x")).getMessage();
        assertTrue(told.contains("gpu:x"), told);
    }
}
