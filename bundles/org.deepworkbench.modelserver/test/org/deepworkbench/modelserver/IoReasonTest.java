package org.deepworkbench.modelserver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import javax.imageio.IIOException;
import org.junit.jupiter.api.Test;

class IoReasonTest {

    @Test
    void aFullDiskIsToldAlsoWhereAPictureWasWritten() {
        assertEquals("No space left on device", IoReason.of(
                new IIOException("I/O error writing PNG file!", new IOException("No space left on device"))));
        assertEquals("Broken.", IoReason.of(new IIOException("Broken.")));
    }
}
