package org.deepworkbench.topology.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.ToscaFactory;
import org.deepworkbench.topology.model.tosca.ToscaPackage;
import org.junit.jupiter.api.Test;

class WritePermitTest {

    private final NodeTemplate node = ToscaFactory.eINSTANCE.createNodeTemplate();

    private void change() {
        node.eSet(ToscaPackage.Literals.NODE_TEMPLATE__TYPE, "a.Type");
        node.getProperties().add(ToscaFactory.eINSTANCE.createAssignment());
    }

    @Test
    void changesNeedAPermit() {
        assertThrows(UnsupportedOperationException.class, this::change);
        assertThrows(UnsupportedOperationException.class,
                () -> node.getProperties().add(ToscaFactory.eINSTANCE.createAssignment()));
        assertThrows(UnsupportedOperationException.class,
                () -> node.eUnset(ToscaPackage.Literals.NODE_TEMPLATE__TYPE));
        assertEquals(0, node.getProperties().size());
    }

    @Test
    void permitsNestAndEnd() {
        try (WritePermit outer = WritePermit.open()) {
            try (WritePermit inner = WritePermit.open()) {
                change();
            }
            change();
        }
        assertEquals(2, node.getProperties().size());
        assertEquals("a.Type", node.getType());
        assertThrows(UnsupportedOperationException.class, this::change);
        assertEquals(2, node.getProperties().size());
    }

    @Test
    void permitsHoldForTheirThreadOnly() throws InterruptedException {
        try (WritePermit permit = WritePermit.open()) {
            Throwable[] thrown = new Throwable[1];
            Thread other = new Thread(this::change);
            other.setUncaughtExceptionHandler((thread, exception) -> thrown[0] = exception);
            other.start();
            other.join();
            assertEquals(UnsupportedOperationException.class, thrown[0].getClass());
        }
    }
}
