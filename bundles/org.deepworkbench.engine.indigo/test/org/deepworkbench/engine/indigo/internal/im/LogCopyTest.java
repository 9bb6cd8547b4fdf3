package org.deepworkbench.engine.indigo.internal.im;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.LogFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogCopyTest {

    @TempDir
    Path folder;

    private String there = "one\n";
    private boolean silent;
    private int asked;
    private long now;

    private LogCopy copy() {
        return new LogCopy(LogFile.of(folder, ""), () -> {
            asked++;
            if (silent) {
                throw new FaultException(new Fault("It is silent.", "", "", ""));
            }
            return there;
        }, () -> now);
    }

    private void pass(long seconds) {
        now += TimeUnit.SECONDS.toNanos(seconds);
    }

    @Test
    void theServiceIsAskedNowAndThenOnly() throws Exception {
        LogCopy copy = copy();
        assertEquals("one\n", copy.read(0));
        there = "one\ntwo\n";
        assertEquals("", copy.read(4));
        assertEquals(1, asked);
        pass(3);
        assertEquals("two\n", copy.read(4));
    }

    @Test
    void aLogThatBeginsAnewGoesOnInTheCopy() throws Exception {
        LogCopy copy = copy();
        copy.refresh();
        there = "again\n";
        assertEquals("again\n", copy.refresh());
        assertEquals("one\nagain\n", copy.read(0));
    }

    @Test
    void whatGrowsInSeveralPlacesIsCopiedOnce() throws Exception {
        there = "begin\n\n\nVM 0:\na\n\nVM 1:\nb\n\n";
        LogCopy copy = copy();
        copy.refresh();
        there = "begin\nmore\n\n\nVM 0:\na\na2\n\nVM 1:\nb\n\n";
        copy.refresh();
        assertEquals("begin\nVM 0:\na\nVM 1:\nb\nmore\nVM 0:\na2\n", copy.read(0));
        assertEquals("half a line\nend\n", Growth.of("one\nhalf a", "one\nhalf a line\nend\n"));
    }

    @Test
    void theNextProcessGoesOnWhereTheLastOneWas() throws Exception {
        copy().refresh();
        there = "one\ntwo\n";
        copy().refresh();
        assertEquals("one\ntwo\n", copy().read(0));
        there = "anew\n";
        copy().refresh();
        assertEquals("one\ntwo\nanew\n", copy().read(0));
    }

    @Test
    void whatWasCopiedIsReadWhileTheServiceIsSilent() throws Exception {
        LogCopy copy = copy();
        copy.refresh();
        silent = true;
        pass(3);
        assertEquals("one\n", copy.read(0));
        assertEquals("one\n", copy.read(0));
        assertEquals(2, asked, "a silent service is left alone for a while, too");
        LogCopy next = copy();
        assertEquals("one\n", next.read(0), "also by the next process");
        next.read(0);
        assertEquals(3, asked);
    }
}
