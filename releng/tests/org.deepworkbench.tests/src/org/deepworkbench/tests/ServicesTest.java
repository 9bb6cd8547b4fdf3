package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import org.deepworkbench.spi.device.Device;
import org.deepworkbench.spi.device.DeviceProbe;
import org.deepworkbench.spi.engine.DeploymentEngine;
import org.deepworkbench.spi.module.ModuleResolver;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The seams, found as services inside the running product. */
@ExtendWith(NoErrorLogged.class)
class ServicesTest {

    private final BundleContext context = FrameworkUtil.getBundle(ServicesTest.class).getBundleContext();

    @Test
    void theLocalEngineIsListedByItsProperties() throws InvalidSyntaxException {
        Collection<ServiceReference<DeploymentEngine>> engines =
                context.getServiceReferences(DeploymentEngine.class, "(" + DeploymentEngine.ID + "=local)");
        assertEquals(1, engines.size());
        assertFalse(String.valueOf(engines.iterator().next().getProperty(DeploymentEngine.LABEL)).isBlank());
    }

    @Test
    void theCatalogKnowsWhatStandsBehindAnImage() {
        ModuleResolver resolver = Services.get(ModuleResolver.class);
        assertTrue(resolver.byImage("docker.io/deephdc/deep-oc-image-classification-tf:cpu").orElseThrow().builtIn()
                .isPresent());
        assertEquals("mods", resolver.byImage("deephdc/deep-oc-mods:gpu").orElseThrow().builtIn().orElseThrow().module());
        assertTrue(resolver.byImage("nobody/knows-this").isEmpty());
    }

    @Test
    void theProbeTellsTheProcessorFirst() {
        Device first = Services.get(DeviceProbe.class).devices().getFirst();
        assertEquals(Device.Kind.CPU, first.kind());
        assertTrue(first.units() > 0 && first.memoryBytes() > 0, first.toString());
    }
}
