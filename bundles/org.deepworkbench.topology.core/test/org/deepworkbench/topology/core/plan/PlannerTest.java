package org.deepworkbench.topology.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.module.BuiltIn;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.spi.module.ModuleResolver;
import org.deepworkbench.spi.plan.Attributes;
import org.deepworkbench.spi.plan.Evaluation;
import org.deepworkbench.spi.plan.Expression;
import org.deepworkbench.spi.plan.InstanceBounds;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.deepworkbench.spi.plan.PublishedPort;
import org.deepworkbench.spi.plan.Resources;
import org.deepworkbench.topology.core.Samples;
import org.deepworkbench.topology.core.TopologyDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannerTest {

    private static final String CLASSIFIER = "deephdc/deep-oc-image-classification-tf";

    /** Knows one module, by its image without tag. */
    private static final class OneModule implements ModuleResolver {
        private static final CatalogModule MODULE = new CatalogModule("image-classification", "Image classification",
                "", "", List.of(), "", CLASSIFIER, Map.of(), Optional.of(new BuiltIn("images", Map.of("a", "b"))));

        @Override
        public Optional<CatalogModule> byImage(String image) {
            return image.startsWith(CLASSIFIER) ? Optional.of(MODULE) : Optional.empty();
        }

        @Override
        public List<CatalogModule> modules() {
            return List.of(MODULE);
        }
    }

    private static PlanResult result(TopologyDocument document, String... inputs) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String input : inputs) {
            given.put(input.substring(0, input.indexOf('=')), input.substring(input.indexOf('=') + 1));
        }
        return Planner.plan(document, given, new OneModule());
    }

    private static Plan plan(String text, String... inputs) {
        return assertInstanceOf(PlanResult.Planned.class, result(TopologyDocument.of("t.yaml", text), inputs)).plan();
    }

    private static Plan plan(Path file, String... inputs) throws Exception {
        return assertInstanceOf(PlanResult.Planned.class, result(TopologyDocument.open(file), inputs)).plan();
    }

    private static String refusal(TopologyDocument document, String... inputs) {
        return String.join("\n", assertInstanceOf(PlanResult.Refused.class, result(document, inputs)).faults().stream()
                .map(Fault::sentence).toList());
    }

    private static String refusal(String text, String... inputs) {
        return refusal(TopologyDocument.of("t.yaml", text), inputs);
    }

    @Test
    void theExampleRunsWithItsDefaults() throws Exception {
        Plan plan = plan(Samples.example());
        assertEquals("Phytoplankton classification", plan.name());
        assertEquals(Samples.read(Samples.example()), plan.toscaText());
        assertEquals(11, plan.inputs().size());
        PlannedService service = plan.services().get(0);
        assertEquals("deephdc/deep-oc-phytoplankton-classification-tf", service.image());
        assertEquals("Docker", service.runtimeNode());
        assertEquals(new Resources(OptionalDouble.of(2), OptionalLong.of(4_096_000_000L), 0), service.resources());
        assertEquals(new PublishedPort(5000, OptionalInt.empty(), "tcp"), service.ports().get(0));
        assertEquals(Optional.of("deepaas-run --listen-ip=0.0.0.0 --listen-port=5000"), service.command());
        assertEquals("webdav", service.environment().get("RCLONE_CONFIG_RSHARE_TYPE"));
        assertEquals(1, service.instances());
        assertEquals(new InstanceBounds(1, 1), service.bounds());
        assertEquals(3, plan.outputs().size());
    }

    @Test
    void publishedTemplateRunsUnchanged() throws Exception {
        Plan plan = plan(Samples.deepTemplate("deep-oc-marathon-webdav.yml"), "docker_image=" + CLASSIFIER);
        PlannedService service = plan.services().get(0);
        assertEquals("marathon", service.node());
        assertEquals(Optional.of("image-classification"), service.moduleId());
        assertEquals("images", service.builtIn().orElseThrow().module());
        assertEquals(false, service.privileged());
        assertEquals(new Expression.Literal(CLASSIFIER), plan.outputs().get("Docker_image"));
        Attributes reported = new Attributes(Map.of("marathon", Map.of("load_balancer_ips", List.of("127.0.0.1")),
                "Docker", Map.of("host", Map.of("publish_ports", List.of(Map.of("target", 31234))))));
        assertEquals(new Evaluation.Available("http://127.0.0.1:31234"),
                plan.outputs().get("deepaas_endpoint").evaluate(reported));
        assertInstanceOf(Evaluation.NotAvailable.class, plan.outputs().get("jupyter_endpoint").evaluate(reported));
    }

    @Test
    void publishedGpuTemplateAsksForAGpu() throws Exception {
        PlannedService service = plan(Samples.deepTemplate("deep-oc-mods_mesos-gpu.yml")).services().get(0);
        assertEquals(1, service.resources().gpus());
        assertEquals(true, service.privileged());
        assertEquals("deephdc/deep-oc-mods:gpu", service.image());
        assertEquals("true", service.environment().get("DISABLE_AUTHENTICATION_AND_ASSUME_AUTHENTICATED_USER"));
        assertTrue(!service.environment().containsKey("ONECLIENT_ACCESS_TOKEN"), "an input without value");
    }

    @Test
    void clusterTemplateMakesMachinesOnly() throws Exception {
        Plan plan = plan(Samples.deepTemplate("kubernetes_cluster_deepaas.yaml"), "dockerhub_img=" + CLASSIFIER);
        Fault fault = plan.noService().orElseThrow();
        assertTrue(fault.why().contains("Kubernetes") && fault.why().contains("lrms_server"), fault.why());
        assertTrue(fault.remedy().contains("Infrastructure Manager"), fault.remedy());
    }

    @Test
    void missingInputIsNamedWithTypeLineAndRemedy() {
        String refusal = refusal(Samples.SMALL);
        assertEquals("t.yaml:6:5: Input «image» of type string has no value. Give it one: --input image=…", refusal);
    }

    @Test
    void everyWrongInputIsToldAtOnce() {
        String text = Samples.SMALL.replace("    image:\n      type: string\n", """
                image: { type: string }
                n: { type: integer, default: 1, constraints: [ in_range: [ 1, 4 ] ] }
                m: { type: integer, default: 1 }
                size: { type: scalar-unit.size, default: 1 GB }
                on: { type: boolean, default: no }
                tags: { type: list, entry_schema: string, default: [] }
                """.indent(4));
        String refusal = refusal(text, "imge=x", "n=5", "m=two", "size=4", "on=perhaps", "tags=a");
        assertEquals(7, refusal.lines().count(), refusal);
        assertTrue(refusal.contains("no input «imge». Did you mean «image»?"), refusal);
        assertTrue(refusal.contains("in_range: [1, 4]"), refusal);
        assertTrue(refusal.contains("«two» of input «m» is not of type integer"), refusal);
        assertTrue(refusal.contains("«4» of input «size»"), refusal);
        Map<String, Object> right = plan(text, "image=a", "n=4", "size=2 GiB", "on=yes", "tags=[ a, 1 ]").inputs();
        assertEquals(Map.of("image", "a", "n", 4L, "m", 1L, "size", "2 GiB", "on", true, "tags", List.of("a", 1L)),
                right);
    }

    @ParameterizedTest
    @CsvSource({ "4 GB, 4000000000", "4096 MB, 4096000000", "512 MiB, 536870912", "1 GiB, 1073741824",
        "2000 kB, 2000000", "1 tb, 1000000000000" })
    void memoryIsCountedInBytes(String written, long bytes) {
        assertEquals(OptionalLong.of(bytes), plan(Samples.SMALL.replace("mem_size: 4 GB", "mem_size: " + written),
                "image=x").services().get(0).resources().memoryBytes());
    }

    @Test
    void topologyWithoutApplicationHasNoServiceAndSaysWhy() {
        String onlyRuntime = Samples.SMALL.substring(0, Samples.SMALL.indexOf("    app:"));
        Plan plan = plan(onlyRuntime, "image=" + CLASSIFIER);
        assertEquals(List.of(), plan.services());
        assertTrue(plan.noService().orElseThrow().remedy().contains("Container.Application.Docker.Marathon"));
        assertTrue(plan(Samples.SMALL, "image=" + CLASSIFIER).noService().isEmpty());
        String nothing = "tosca_definitions_version: tosca_simple_yaml_1_0\n";
        assertTrue(refusal(nothing).contains("no nodes"), refusal(nothing));
    }

    @Test
    void twoApplicationsAreTwoServices() {
        String text = Samples.SMALL.replace("  outputs:", """
                second:
                  type: tosca.nodes.indigo.Container.Application.Docker.Marathon
                  requirements: [ host: Docker ]
                  artifacts:
                    image: { file: other/image:1, type: tosca.artifacts.Deployment.Image.Container.Docker }
                """.indent(4) + "  outputs:");
        List<PlannedService> services = plan(text, "image=" + CLASSIFIER + ":gpu").services();
        assertEquals(List.of("app", "second"), services.stream().map(PlannedService::node).toList());
        assertEquals(List.of(Optional.of("image-classification"), Optional.empty()),
                services.stream().map(PlannedService::moduleId).toList());
    }

    @Test
    void applicationWithoutImageIsRefused() {
        String text = Samples.SMALL.replace("file: { get_input: image }", "file: \"\"");
        assertTrue(refusal(text, "image=x").contains("no container image"), refusal(text, "image=x"));
        assertTrue(refusal(Samples.SMALL, "image= ").contains("no container image"));
    }

    @Test
    void faultsOfTheFileComeFirst() {
        String refusal = refusal(Samples.SMALL.replace("host: Docker", "host: Doker"));
        assertTrue(refusal.startsWith("t.yaml:23:17: The topology has an error."), refusal);
    }

    @Test
    void functionsAreResolvedWhereverTheyStand() {
        String text = Samples.SMALL.replace("command: \"run it\"", """
                command: { concat: [ "run ", { token: [ { get_property: [ Docker, host, mem_size ] }, " ", 0 ] }, \
                " ", { join: [ [ a, { get_property: [ SELF, environment_variables, MODE ] } ], "-" ] } ] }""")
                .replace("value: { concat", "value: { concat: [ { get_attribute: [ app, command ] } ] }\n    old:\n"
                        + "      value: { concat");
        Plan plan = plan(text, "image=x");
        assertEquals(Optional.of("run 4 a-fast"), plan.services().get(0).command());
        assertEquals(new Expression.Literal("run 4 a-fast"), plan.outputs().get("endpoint"));
    }

    @Test
    void propertiesThatReferToEachOtherHaveNoValue() {
        String text = Samples.SMALL.replace("command: \"run it\"", "command: { get_property: [ app, command ] }");
        assertEquals(Optional.empty(), plan(text, "image=x").services().get(0).command());
    }

    @Test
    void valuesThatMultiplyAreBounded() {
        StringBuilder variables = new StringBuilder("environment_variables:\n          V0: xxxxxxxxxxxxxxxx\n");
        for (int i = 1; i < 60; i++) {
            String previous = "{ get_property: [ SELF, environment_variables, V" + (i - 1) + " ] }";
            variables.append("          V" + i + ": { concat: [ " + previous + ", " + previous + " ] }\n");
        }
        String text = Samples.SMALL.replace("environment_variables: { MODE: fast }", variables.toString().stripTrailing());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> plan(text, "image=x"));
    }
}
