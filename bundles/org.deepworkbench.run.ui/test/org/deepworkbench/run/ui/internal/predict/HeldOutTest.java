package org.deepworkbench.run.ui.internal.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.deepworkbench.run.core.RunState;
import org.deepworkbench.run.ui.internal.FakeRun;
import org.junit.jupiter.api.Test;

class HeldOutTest {

    private final FakeRun run = new FakeRun(RunState.DONE, FakeRun.UNKNOWN);

    @Test
    void theResultNamesThePictureAndWhatItShows() {
        run.result("sample_picture", "/models/sample.png").result("sample_label", "copepod");
        assertEquals(Optional.of(new HeldOut(Path.of("/models/sample.png"), "copepod")), HeldOut.of(run));
    }

    @Test
    void theLabelMayBeMissing() {
        run.result("sample_picture", "sample.png");
        assertEquals(Optional.of(new HeldOut(Path.of("sample.png"), "")), HeldOut.of(run));
    }

    @Test
    void nonsenseIsNoPicture() {
        assertEquals(Optional.empty(), HeldOut.of(run));
        assertEquals(Optional.empty(), HeldOut.of(run.result("sample_picture", 7L)));
        assertEquals(Optional.empty(), HeldOut.of(run.result("sample_picture", "a\0b")));
    }
}
