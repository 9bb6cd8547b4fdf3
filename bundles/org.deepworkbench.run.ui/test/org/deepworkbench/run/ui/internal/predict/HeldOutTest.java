package org.deepworkbench.run.ui.internal.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.deepworkbench.run.core.HeldOut;
import org.deepworkbench.run.core.RunState;
import org.deepworkbench.run.ui.internal.FakeRun;
import org.deepworkbench.spi.Secret;
import org.deepworkbench.spi.engine.Endpoint;
import org.junit.jupiter.api.Test;

class HeldOutTest {

    private static final Endpoint HERE = new Endpoint("app", URI.create("http://127.0.0.1:5000/"),
            Optional.of(new Secret("t")));

    private final FakeRun run = new FakeRun(RunState.DONE, FakeRun.UNKNOWN);

    @Test
    void theResultNamesThePictureAndWhatItShows() {
        run.result("sample_picture", "/models/sample.png").result("sample_label", "copepod");
        assertEquals(Optional.of(new HeldOut(Path.of("/models/sample.png"), "copepod")), HeldOut.of(run, HERE));
    }

    @Test
    void theLabelMayBeMissing() {
        run.result("sample_picture", "sample.png");
        assertEquals(Optional.of(new HeldOut(Path.of("sample.png"), "")), HeldOut.of(run, HERE));
    }

    @Test
    void aServiceSomewhereElseNamesNoFileOfThisMachine() {
        run.result("sample_picture", "/etc/passwd");
        Endpoint elsewhere = new Endpoint("app", URI.create("https://deep.example.org:5000/"), Optional.empty());
        assertEquals(Optional.empty(), HeldOut.of(run, elsewhere));
    }

    @Test
    void aContainerOnTheLoopbackNamesNoFileOfThisMachineEither() {
        run.result("sample_picture", "/etc/passwd");
        assertEquals(Optional.empty(), HeldOut.of(run, new Endpoint("app", HERE.uri(), Optional.empty())));
    }

    @Test
    void nonsenseIsNoPicture() {
        assertEquals(Optional.empty(), HeldOut.of(run, HERE));
        assertEquals(Optional.empty(), HeldOut.of(run.result("sample_picture", 7L), HERE));
        assertEquals(Optional.empty(), HeldOut.of(run.result("sample_picture", "a\0b"), HERE));
    }
}
