package org.deepworkbench.run.ui.internal.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.run.core.EngineInfo;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.Forecast;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.engine.UnansweredException;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.spi.module.ModuleResolver;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.topology.core.TopologyDocument;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

class PreviewerTest {

    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            imports:
              - indigo: https://raw.githubusercontent.com/indigo-dc/tosca-types/master/custom_types.yaml
            topology_template:
              inputs:
                gpus: { type: integer, default: %s }
              node_templates:
                app:
                  type: tosca.nodes.indigo.Container.Application.Docker.Marathon
                  properties: { privileged: %s }
                  artifacts:
                    image: { file: deephdc/some-module, type: tosca.artifacts.Deployment.Image.Container.Docker }
                  requirements: [ { host: box } ]
                box:
                  type: tosca.nodes.indigo.Container.Runtime.Docker
                  capabilities: { host: { properties: { num_gpus: { get_input: gpus } } } }
            """;

    private static final List<Place> PLACES = List.of(place("here"), place("full"), place("cloud"));

    private final Advisor advisor = new Advisor();

    private static Place place(String name) {
        return new Place(new KnownTarget(new Target(name, "fake", Map.of("url", "https://" + name)),
                new EngineInfo("fake", "Fake"), Optional.empty(), Optional.empty()), List.of());
    }

    private Previewer previewer(int gpus, boolean privileged) {
        return new Previewer(TopologyDocument.of("test", TEXT.formatted(gpus, privileged)), PLACES, new NoModules(),
                advisor);
    }

    private static Choice choice(int place, DeployOptions options) {
        return new Choice(Map.of(), PLACES.get(place), Map.of("region", "south"), options);
    }

    @Test
    void whatIsAcceptedIsThenAskedOfTheTarget() {
        Previewer previewer = previewer(0, false);
        Choice choice = choice(0, DeployOptions.DEFAULT);
        Preview preview = previewer.preview(choice);
        assertTrue(preview.accepted(), () -> preview.refusals().toString());
        assertFalse(preview.runnable(), "not everything is known yet");
        assertEquals(List.of(), advisor.asked);
        Preview whole = preview.with(previewer.outlook(preview, choice, new NullProgressMonitor()));
        assertTrue(whole.runnable());
        assertEquals(List.of(Map.of("url", "https://here", "region", "south")),
                advisor.asked.stream().map(Target::settings).toList());
    }

    @Test
    void otherTargetsThatRefuseAreNamedWithTheirReason() {
        Preview preview = previewer(0, false).preview(choice(0, DeployOptions.DEFAULT));
        assertEquals(Set.of("full"), preview.elsewhere().keySet());
        assertEquals("It is full.", preview.elsewhere().get("full").what());
    }

    @Test
    void oneThatRefusesIsNotAsked() {
        Preview preview = previewer(0, false).preview(choice(1, DeployOptions.DEFAULT));
        assertInstanceOf(Outlook.None.class, preview.outlook());
        assertTrue(preview.isRefused());
        assertEquals(Permission.NONE, preview.cpu(), "the topology asks for no GPUs");
    }

    @Test
    void permissionsAreOfferedWhereTheyHelp() {
        Preview refused = previewer(1, true).preview(choice(0, DeployOptions.DEFAULT));
        assertEquals(2, refused.refusals().size());
        assertEquals(new Permission(true, true), refused.cpu());
        assertEquals(new Permission(true, true), refused.privileged());
        Preview allowed = previewer(1, true).preview(choice(0, new DeployOptions(true, true)));
        assertTrue(allowed.accepted());
        assertEquals(new Permission(true, false), allowed.cpu());
        assertTrue(allowed.cpu().matters(true), "it can be taken back");
        assertFalse(allowed.cpu().matters(false));
    }

    @Test
    void aTargetThatGivesNoAnswerMayBeTriedButNotOneThatRefuses() {
        Previewer previewer = previewer(0, false);
        Choice choice = choice(2, DeployOptions.DEFAULT);
        Preview preview = previewer.preview(choice);
        Fault silence = new Fault("Silence.", "", "", "");
        advisor.trouble = Optional.of(new UnansweredException(silence, Optional.empty(), null));
        assertTrue(preview.with(previewer.outlook(preview, choice, new NullProgressMonitor())).runnable());
        advisor.trouble = Optional.of(new FaultException(new Fault("No such flavour.", "", "", "")));
        Preview refused = preview.with(previewer.outlook(preview, choice, new NullProgressMonitor()));
        assertFalse(refused.runnable());
        assertTrue(refused.isRefused());
    }

    @Test
    void wrongSettingsAreRefusals() {
        advisor.wrong = List.of(new Fault("«south» is no region.", "region", "", ""));
        Preview preview = previewer(0, false).preview(choice(0, DeployOptions.DEFAULT));
        assertEquals(advisor.wrong, preview.refusals());
        assertFalse(preview.runnable());
    }

    @Test
    void wrongInputsAllowNoPlan() {
        Preview preview = previewer(0, false).preview(new Choice(Map.of("gpus", "many"), PLACES.get(0), Map.of(),
                DeployOptions.DEFAULT));
        assertTrue(preview.plan().isEmpty());
        assertFalse(preview.refusals().isEmpty());
    }

    /** Refuses GPUs and full rights unless they are allowed, and everything on «full». */
    private static final class Advisor implements Advice {

        private final List<Target> asked = new ArrayList<>();
        private Optional<FaultException> trouble = Optional.empty();
        private List<Fault> wrong = List.of();

        @Override
        public List<Fault> check(Target target) {
            return wrong;
        }

        @Override
        public Assessment assess(Plan plan, Target target, DeployOptions options) {
            List<Fault> refusals = new ArrayList<>();
            if (target.name().equals("full")) {
                refusals.add(new Fault("It is full.", "", "", ""));
            }
            if (plan.services().getFirst().resources().gpus() > 0 && !options.allowCpu()) {
                refusals.add(new Fault("It has no GPUs.", "", "", ""));
            }
            if (plan.services().getFirst().privileged() && !options.allowPrivileged()) {
                refusals.add(new Fault("It gives no rights.", "", "", ""));
            }
            return new Assessment(refusals, List.of());
        }

        @Override
        public Forecast forecast(Plan plan, Target target, DeployOptions options, IProgressMonitor monitor)
                throws FaultException {
            if (trouble.isPresent()) {
                throw trouble.get();
            }
            asked.add(target);
            return new Forecast(List.of(), List.of(), List.of());
        }
    }

    private static final class NoModules implements ModuleResolver {

        @Override
        public List<CatalogModule> modules() {
            return List.of();
        }

        @Override
        public Optional<CatalogModule> byImage(String image) {
            return Optional.empty();
        }
    }
}
