package org.deepworkbench.engine.docker.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.dockerjava.api.model.AuthConfig;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.DeploymentRequest;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.EngineDeployment;
import org.deepworkbench.spi.engine.MemoryLedger;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Images from a real registry that asks for a password. */
@Timeout(120)
class PullTest {

    @TempDir
    Path folder;

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final NullProgressMonitor monitor = new NullProgressMonitor() {
        @Override
        public void subTask(String name) {
            told.add(name);
        }
    };
    private RealEngine real;
    private OwnRegistry registry;
    private String image;

    @BeforeEach
    void pushAnImage() throws Exception {
        real = RealEngine.get();
        registry = OwnRegistry.start(folder);
        image = registry.name() + "/lab/app:1.0";
        Path context = Files.createDirectories(folder.resolve("context"));
        byte[] noise = new byte[3 << 20];
        new Random(1).nextBytes(noise);
        Files.write(context.resolve("noise"), noise);
        Files.writeString(context.resolve("Dockerfile"), "FROM " + RealEngine.BUSYBOX + "\nCOPY noise /noise\n");
        real.client().buildImageCmd(context.toFile()).withTags(Set.of(image)).start().awaitImageId();
        real.client().pushImageCmd(image).withAuthConfig(new AuthConfig().withUsername(OwnRegistry.USER)
                .withPassword(OwnRegistry.PASSWORD).withRegistryAddress(registry.name())).start().awaitCompletion();
        real.client().removeImageCmd(image).withForce(true).exec();
    }

    @AfterEach
    void end() {
        if (registry != null) {
            registry.close();
        }
    }

    private void signIn() throws Exception {
        String pair = Base64.getEncoder().encodeToString(
                (OwnRegistry.USER + ':' + OwnRegistry.PASSWORD).getBytes(StandardCharsets.UTF_8));
        Files.writeString(Files.createDirectories(folder.resolve(".docker")).resolve("config.json"),
                "{\"auths\":{\"" + registry.name() + "\":{\"auth\":\"" + pair + "\"}}}");
    }

    private EngineDeployment deploy(DockerEngine engine, String name) throws Exception {
        return engine.deploy(new DeploymentRequest("pull", Services.app(name).plan(),
                real.target(Map.of("pull", "missing")), DeployOptions.DEFAULT,
                Files.createDirectories(folder.resolve("deployment")), folder, new MemoryLedger()), monitor);
    }

    @Test
    void whoIsSignedInGetsTheImageLayerByLayer() throws Exception {
        signIn();
        try (DockerEngine engine = new DockerEngine(Map.of(), folder)) {
            EngineDeployment deployment = deploy(engine, image);
            assertEquals(DeploymentState.RUNNING, deployment.status().state());
            deployment.stop(monitor);
        } finally {
            real.client().removeImageCmd(image).withForce(true).exec();
        }
        assertTrue(told.stream().anyMatch(text -> text.contains("2 of 2 layers")), told.toString());
    }

    @Test
    void aStrangerIsRefusedAndToldToSignIn() throws Exception {
        Set<String> before = real.everything();
        try (DockerEngine engine = new DockerEngine(Map.of(), folder)) {
            Fault fault = assertThrows(FaultException.class, () -> deploy(engine, image)).fault();
            assertTrue(fault.remedy().contains("docker login"), fault.sentence());
        }
        assertEquals(before, real.everything());
    }

    @Test
    void aTagThatIsNotThereIsToldAndThePasswordIsNot() throws Exception {
        signIn();
        try (DockerEngine engine = new DockerEngine(Map.of(), folder)) {
            Fault fault = assertThrows(FaultException.class, () -> deploy(engine, registry.name() + "/lab/app:2.0"))
                    .fault();
            assertTrue(fault.what().contains("no such image"), fault.sentence());
            assertFalse(fault.sentence().contains(OwnRegistry.PASSWORD));
        }
    }
}
