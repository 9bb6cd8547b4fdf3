package org.deepworkbench.tests.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A single module without a topology: trained, cut off, gone on with, asked. */
class TrainTest {

    private static final Duration TO_BEGIN = Duration.ofSeconds(90);
    private static final Duration TO_END = Duration.ofSeconds(120);
    private static final Duration TO_CLEAN_UP = Duration.ofSeconds(30);
    private static final Duration TO_NOTICE = Duration.ofSeconds(10);
    private static final String MODULE = "phytoplankton-classification";

    @TempDir
    private Path home;
    private Workbench workbench;
    private Optional<RunningCommand> serving = Optional.empty();

    @BeforeEach
    void setUp() throws Exception {
        workbench = new Workbench(home);
    }

    @AfterEach
    void tearDown() throws Exception {
        serving.ifPresent(command -> command.handle().destroy());
        workbench.close();
    }

    @Test
    void aTrainingThatWasInterruptedAndKilledGoesOnToItsEndAndIsAsked() throws Exception {
        RunningCommand first = workbench.start("train", MODULE, "--set", "generated_pictures=60", "--set",
                "image_size=32", "--set", "epochs=150");
        ProcessHandle server = first.awaitModelServer();
        first.awaitText("epoch", TO_BEGIN);
        first.interrupt();
        Outcome interrupted = first.end(TO_CLEAN_UP).expect(130).says("workbench train --resume");
        assertFalse(server.isAlive(), "the model server is still there");
        Matcher run = Pattern.compile("--resume (\\S+)").matcher(interrupted.all());
        assertTrue(run.find());

        RunningCommand second = workbench.start("train", "--resume", run.group(1));
        ProcessHandle again = second.awaitModelServer();
        second.awaitText("epoch", TO_BEGIN);
        assertTrue(second.handle().destroyForcibly());
        assertTrue(again.destroyForcibly() || !again.isAlive());
        Await.end("the command", second.handle(), TO_NOTICE);
        workbench.run("runs").expect(0).matches("interrupted ").matches("cancelled ");

        workbench.start("train", "--resume", "last").end(TO_END).expect(0).says("epochs 150", "workbench predict");
        assertCurveHasNoGap();
        Path sample = sample();
        String answer = workbench.run("predict", "last", "--file", sample, "--format", "json").expect(0).out();
        assertEquals(5, new ObjectMapper().readTree(answer).path("labels").size(), answer);
        workbench.run("predict", MODULE, "--file", "image=" + sample, "--out", "answer").expect(0)
                .matches("\\d+\\.\\d %").says("answer.json");
    }

    /** The last run has every step of all three parts, each once. */
    private void assertCurveHasNoGap() throws Exception {
        Path last;
        try (Stream<Path> runs = Files.list(home.resolve("state/runs"))) {
            last = runs.filter(Files::isDirectory).sorted().toList().getLast();
        }
        List<Long> steps = Files.readAllLines(last.resolve("metrics.csv")).stream().map(line -> line.split(","))
                .filter(cells -> cells[1].equals("loss")).map(cells -> Long.valueOf(cells[2])).toList();
        assertEquals(LongStream.rangeClosed(1, steps.size()).boxed().toList(), steps);
        assertTrue(steps.size() >= 150, steps::toString);
    }

    private Path sample() throws Exception {
        try (Stream<Path> files = Files.walk(home.resolve("state/modules"))) {
            return files.filter(file -> file.endsWith("sample.png")).findFirst().orElseThrow();
        }
    }

    @Test
    void aServedModuleIsTrainedAndAskedAtItsAddress() throws Exception {
        RunningCommand serve = workbench.start("serve", "image-classification", "--token-file", "token");
        serving = Optional.of(serve);
        serve.awaitText("Ctrl-C", TO_BEGIN);
        Matcher address = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/").matcher(serve.written());
        assertTrue(address.find());
        Path token = workbench.workingFolder().resolve("token");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(token)));
        assertFalse(serve.written().contains(Files.readString(token).strip()), "the token is in a log");
        workbench.run("train", address.group()).expect(1).says("does not accept the access token");
        workbench.run("train", address.group(), "--token-file", "token", "--set", "generated_pictures=60", "--set",
                "image_size=32", "--set", "epochs=2").expect(0).says("epochs 2");
        workbench.run("predict", "last", "--token-file", "token", "--file", sample()).expect(0).matches("\\d %");
        workbench.run("serve", "image-classification").expect(1).says("Another model server works in the folder");
        serve.interrupt();
        serve.end(TO_CLEAN_UP).expect(130);
    }

    @Test
    void modulesAreListedAndWriteTheirData() throws Exception {
        workbench.run("modules").expect(0).says("image-classification", MODULE);
        workbench.run("modules", MODULE).expect(0).says("epochs", "images_directory", "usually");
        workbench.run("modules", "image-classification:plants", "--write-data", "data", "--seed", "5").expect(0);
        Path list = workbench.workingFolder().resolve("data/dataset_files/train.txt");
        assertFalse(Files.readAllLines(list).isEmpty());
        workbench.run("train", "phytoplankton").expect(2).says("There is no module");
        workbench.run("predict", MODULE, "--file", list).expect(1).says("trained");
    }
}
