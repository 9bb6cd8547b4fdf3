package org.deepworkbench.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.deepworkbench.cli.internal.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code modules}, {@code train} and {@code predict} say before anything is started. */
class ServiceCommandsTest {

    @TempDir
    Path folder;
    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    private void says(int code, String text, String... arguments) {
        assertEquals(code, shell.execute(arguments), shell::err);
        assertTrue((shell.out() + shell.err()).contains(text), () -> shell.out() + shell.err());
    }

    @Test
    void modulesAreListedWithTheirFirstSentence() {
        says(ExitCode.DONE, "Tells pictures apart.", "modules");
        assertTrue(!shell.out().contains("It learns first."), shell::out);
        assertTrue(shell.out().contains("generic, plants"), shell::out);
    }

    @Test
    void aModuleIsToldWithItsArguments() {
        says(ExitCode.DONE, "whole number, 1 to 1000, usually 6", "modules", "image-classification");
        assertTrue(shell.out().contains("text, small-cnn | resnet"), shell::out);
        assertTrue(shell.out().contains("file, required"), shell::out);
        assertTrue(shell.out().contains("Most likely first."), shell::out);
    }

    @Test
    void aModuleInAFileIsToldToo() throws Exception {
        Files.writeString(folder.resolve("mine.yaml"), "name: mine\n");
        says(ExitCode.DONE, "whole number, 1 to 1000, usually 6", "modules", folder.resolve("mine.yaml").toString());
        assertTrue(shell.out().startsWith("mine\n"), shell::out);
        says(ExitCode.USAGE, "There is no such file.", "modules", folder.resolve("none.yaml").toString());
        says(ExitCode.USAGE, "There is no such file.", "train", folder.resolve("none.jar").toString());
    }

    @Test
    void whoHasDataWrittenIsToldHowToTrainOnIt() throws Exception {
        Path module = Files.writeString(folder.resolve("mine.yaml"), "name: mine\n");
        says(ExitCode.DONE, "workbench train " + module + " --data mine/points.csv",
                "modules", module.toString(), "--write-data", "mine", "--seed", "7");
        assertTrue(shell.builtIns.written.endsWith(" mine 7"), shell.builtIns.written);
    }

    @Test
    void modulesAreGivenAsJson() {
        says(ExitCode.DONE, "{\"name\":\"epochs\",\"type\":\"integer\",\"list\":false,\"required\":false,"
                + "\"default\":6,\"minimum\":1.0,\"maximum\":1000.0,\"hint\":\"Passes over the data.\"}",
                "modules", "--format", "json");
    }

    @Test
    void anUnknownModuleIsWrongUsage() {
        says(ExitCode.USAGE, "There is no module \"cats\"", "modules", "cats");
        says(ExitCode.USAGE, "There is no module \"cats\"", "train", "cats");
        says(ExitCode.USAGE, "Name the module", "modules", "--write-data", "here");
    }

    @Test
    void aTrainingNeedsSomethingToTrain() {
        says(ExitCode.USAGE, "Nothing to train", "train");
        says(ExitCode.USAGE, "belongs to a run", "train", "x", "--checkpoint", "e1");
    }

    @Test
    void threadsAreAWholeNumber() {
        says(ExitCode.USAGE, "\"0\" is no number of processors", "train", "image-classification", "--threads", "0");
        says(ExitCode.USAGE, "\"many\" is no number of processors", "serve", "image-classification", "--threads", "many");
    }

    @Test
    void aSettingIsAPair() {
        says(ExitCode.USAGE, "\"epochs\" is not ARGUMENT=VALUE.", "train", "image-classification", "--set", "epochs");
    }

    @Test
    void aTokenComesFromOnePlace() throws Exception {
        shell.write("token", "\n");
        says(ExitCode.USAGE, "no token in this file", "train", "http://127.0.0.1:1", "--token-file", "token");
        says(ExitCode.USAGE, "cannot be read", "train", "http://127.0.0.1:1", "--token-file", "none");
        says(ExitCode.USAGE, "not both", "train", "http://127.0.0.1:1", "--token-file", "token", "--token-secret", "s");
    }

    @Test
    void aServiceThatDoesNotAnswerIsAFailure() {
        says(ExitCode.FAILED, "No module answers", "predict", "http://127.0.0.1:1");
    }
}
