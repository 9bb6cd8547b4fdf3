package org.deepworkbench.tests.commands;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code workbench run} refuses before anything is trained: with the reason, and leaving nothing behind. */
class RefusalTest {

    private static final String CORPUS = "tosca/indigo-dc+tosca-templates/deep-oc/";

    @TempDir
    private Path home;
    private Workbench workbench;
    private Path out;

    @BeforeEach
    void setUp() throws Exception {
        workbench = new Workbench(home);
        out = home.resolve("results");
    }

    @AfterEach
    void nothingIsLeftBehind() throws Exception {
        workbench.close();
        assertFalse(Files.exists(out), "a folder for results that are not there");
    }

    @Test
    void unknownImageIsRefusedNamingTheImage() throws Exception {
        run(write(Topologies.application("example/nobody-knows-this", 0))).expect(1)
                .says("example/nobody-knows-this");
    }

    @Test
    void moduleWithoutABuiltInImplementationIsRefused() throws Exception {
        run(Workbench.corpus("tosca/indigo-dc+tosca-types/examples/deep-plants-classification.yaml"))
                .expect(1).says("deephdc/deep-oc-plant-classification-theano");
    }

    @Test
    void graphicsCardThatIsNotThereIsRefusedWithTheWayOut() throws Exception {
        run(write(Topologies.application(Topologies.IMAGE, 3))).expect(1).says("GPU", "--allow-cpu");
    }

    @Test
    void publishedTemplateForGpusIsRefusedUnlessTheProcessorMayDo() throws Exception {
        run(Workbench.corpus(CORPUS + "deep-oc-mods_mesos-gpu.yml")).expect(1).says("GPU", "--allow-cpu");
    }

    @Test
    void missingInputIsNamedWithTheOptionThatGivesIt() throws Exception {
        run(Workbench.corpus(CORPUS + "deep-oc-marathon-webdav.yml")).expect(1).says("docker_image", "--input");
    }

    @Test
    void unknownInputIsNamed() throws Exception {
        run(Workbench.example(), "--input", "num_cpu=2").expect(2).says("num_cpu", "num_cpus");
    }

    @Test
    void inputThatIsNotANumberIsNamed() throws Exception {
        run(Workbench.example(), "--input", "num_cpus=several").expect(1).says("num_cpus", "several");
    }

    @Test
    void topologyWithoutAnApplicationIsRefused() throws Exception {
        run(write(Topologies.withoutApplication())).expect(1).says("topology.yaml");
    }

    @Test
    void clusterOfMachinesIsRefused() throws Exception {
        run(Workbench.corpus("tosca/indigo-dc+tosca-types/examples/kubernetes_cluster_deepaas.yaml"),
                "--input", "dockerhub_img=" + Topologies.IMAGE).expect(1).says("kubernetes_cluster_deepaas.yaml");
    }

    @Test
    void unknownTargetIsWrongUsageAndTheTargetsAreNamed() throws Exception {
        run(Workbench.example(), "--target", "moon").expect(2).says("moon", "local");
    }

    @Test
    void unknownServiceIsWrongUsageAndTheServicesAreNamed() throws Exception {
        run(write(Topologies.twoApplications()), "--service", "third").expect(2).says("third", "first", "second");
    }

    @Test
    void unknownArgumentIsRefusedBeforeTheTrainingNamingTheNearest() throws Exception {
        run(Workbench.example(), "--set", "epoch=2").expect(2).says("epoch", "epochs").doesNotSay("Trained");
    }

    @Test
    void argumentOutOfRangeIsRefusedBeforeTheTraining() throws Exception {
        run(Workbench.example(), "--set", "batch_size=0").expect(2).says("batch_size").doesNotSay("Trained");
    }

    @Test
    void missingTopologyCannotBeOpened() throws Exception {
        run(home.resolve("nowhere.yaml")).expect(2).says("nowhere.yaml");
    }

    @Test
    void missingPictureCannotBeOpened() throws Exception {
        run(Workbench.example(), "--predict", home.resolve("nowhere.png")).expect(2).says("nowhere.png");
    }

    @Test
    void placeThatCannotBeWrittenIsFoundFirst() throws Exception {
        Path file = Files.writeString(home.resolve("file"), "");
        workbench.run("run", Workbench.example(), "--out", file.resolve("below")).expect(2)
                .says(file.toString(), "--out").doesNotSay("Trained");
    }

    @Test
    void stateFolderThatCannotBeMadeIsNamedWithTheWayOut() throws Exception {
        Path file = Files.writeString(home.resolve("file"), "");
        @SuppressWarnings("resource") // it shares nothing
        Workbench homeless = new Workbench(home, file.resolve("state"));
        homeless.run("run", Workbench.example(), "--out", out).expect(1)
                .says(file.toString(), "DEEP_WORKBENCH_HOME").doesNotSay("Trained");
    }

    @Test
    void missingDataFolderCannotBeOpened() throws Exception {
        run(Workbench.example(), "--data", home.resolve("no-pictures")).expect(2).says("no-pictures");
    }

    @Test
    void dataFolderWithOneClassIsRefused() throws Exception {
        Path data = Pictures.draw(home.resolve("pictures"), List.of("only"), 3);
        run(Workbench.example(), "--data", data).expect(1).says(data.toString()).doesNotSay("Trained");
    }

    @Test
    void dataFolderOfMostlyBrokenPicturesIsRefusedNamingOne() throws Exception {
        Path data = Pictures.draw(home.resolve("pictures"), List.of("one", "two"), 1);
        for (String name : List.of("one/a.png", "one/b.png", "two/c.png")) {
            Files.writeString(data.resolve(name), "this is no picture");
        }
        run(Workbench.example(), "--data", data).expect(1).says("a.png").doesNotSay("Trained");
    }

    private Outcome run(Object... arguments) throws Exception {
        return workbench.run(Stream.of(new Object[] {"run"}, arguments, new Object[] {"--out", out})
                .flatMap(Stream::of).toArray());
    }

    private Path write(String topology) throws Exception {
        return Files.writeString(home.resolve("topology.yaml"), topology);
    }
}
