package org.deepworkbench.run.ui.internal.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.run.core.TargetService;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Setting;
import org.deepworkbench.spi.engine.Site;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.engine.TargetReport;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TrialJobTest {

    private final BlockingQueue<Trial> heard = new LinkedBlockingQueue<>();
    private final CountDownLatch slowBegun = new CountDownLatch(1);
    private final TrialJob job = new TrialJob(new Targets(), Runnable::run, heard::add);

    @AfterEach
    void giveUp() {
        job.giveUp();
    }

    private static Target target(String name) {
        return new Target(name, "fake", Map.of());
    }

    private Trial next() throws InterruptedException {
        return heard.poll(20, TimeUnit.SECONDS);
    }

    @Test
    void itTellsThatItAsksAndWhatItHeard() throws Exception {
        job.want(target("good"));
        assertInstanceOf(Trial.Asking.class, next());
        assertEquals("good", assertInstanceOf(Trial.Answered.class, next()).report().summary());
    }

    @Test
    void silenceIsToldWithItsReason() throws Exception {
        job.want(target("down"));
        assertInstanceOf(Trial.Asking.class, next());
        assertEquals("It is down.", assertInstanceOf(Trial.Silent.class, next()).fault().what());
    }

    @Test
    void whatIsWrongIsNotTriedOut() throws Exception {
        job.want(target("wrong"));
        assertEquals("url", assertInstanceOf(Trial.Wrong.class, next()).faults().getFirst().where());
        job.join();
        assertTrue(heard.isEmpty(), heard::toString);
    }

    @Test
    void oneThatIsSupersededIsGivenUpAndNotToldOf() throws Exception {
        job.want(target("slow"));
        assertInstanceOf(Trial.Asking.class, next());
        assertTrue(slowBegun.await(20, TimeUnit.SECONDS));
        job.want(target("good"));
        assertInstanceOf(Trial.Asking.class, next());
        assertEquals("good", assertInstanceOf(Trial.Answered.class, next()).report().summary());
        assertTrue(heard.isEmpty(), heard::toString);
    }

    @Test
    void onlyTheNewestIsTriedOut() throws Exception {
        for (String name : List.of("one", "two", "down", "good")) {
            job.want(target(name));
        }
        assertInstanceOf(Trial.Asking.class, next());
        assertEquals("good", assertInstanceOf(Trial.Answered.class, next()).report().summary());
    }

    /** What a target is called decides how it is. */
    private final class Targets implements TargetService {

        @Override
        public TargetReport probe(Target target, IProgressMonitor monitor) throws FaultException {
            switch (target.name()) {
                case "down" -> throw new FaultException(new Fault("It is down.", "", "", ""));
                case "slow" -> {
                    slowBegun.countDown();
                    awaitCancelled(monitor);
                }
                default -> { }
            }
            return new TargetReport(target.name(), List.of(), List.of(), List.of());
        }

        private static void awaitCancelled(IProgressMonitor monitor) {
            while (!monitor.isCanceled()) {
                Thread.onSpinWait();
            }
            throw new OperationCanceledException();
        }

        @Override
        public List<Fault> check(Target target) {
            return target.name().equals("wrong") ? List.of(new Fault("It is wrong.", "url", "", "")) : List.of();
        }

        @Override
        public List<KnownTarget> targets() {
            return List.of();
        }

        @Override
        public Optional<KnownTarget> find(String name) {
            return Optional.empty();
        }

        @Override
        public KnownTarget get(String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String description(String engineId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Setting> settings(String engineId) {
            return List.of();
        }

        @Override
        public void add(Target target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void change(Target target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(String name, boolean evenIfUsed) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Site> sites(Target target, IProgressMonitor monitor) {
            return List.of();
        }

        @Override
        public Runnable addListener(Runnable listener) {
            return () -> { };
        }
    }
}
