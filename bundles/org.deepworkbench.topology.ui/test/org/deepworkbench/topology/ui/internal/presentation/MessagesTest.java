package org.deepworkbench.topology.ui.internal.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.deepworkbench.topology.ui.internal.Texts;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void everyTextIsThereAndUsed() throws IOException {
        assertEquals(Texts.declared(Messages.class), Texts.written(Messages.class));
    }
}
