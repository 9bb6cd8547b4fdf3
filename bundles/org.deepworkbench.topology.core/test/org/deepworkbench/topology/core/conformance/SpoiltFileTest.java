package org.deepworkbench.topology.core.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.Mutator;
import org.deepworkbench.topology.core.TopologyDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a file holds, it is judged without an exception and in bounded time. Rounds follow each other for
 * {@code -Dfuzz.seconds}; the seed is printed, and {@code -Dfuzz.seed} with {@code -Dfuzz.round} repeats one round.
 */
class SpoiltFileTest {

    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("fuzz.seconds", 8));
    private static final int ONLY = Integer.getInteger("fuzz.round", -1);
    private static final long MAX_MILLIS = 5000;
    /** Largest file that is cut at each of its bytes. */
    private static final int CUT_SIZE = 3000;

    @TempDir
    private Path folder;
    /** What went wrong, each kind once, with the first round that showed it. */
    private final Map<String, String> failures = new TreeMap<>();
    private long slowest;
    private boolean stuck;

    @Test
    void spoiltFilesAreJudged() throws IOException {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        System.out.println("fuzz.seed=" + seed);
        List<byte[]> contents = contents();
        long end = System.nanoTime() + TIME.toNanos();
        int round = Math.max(ONLY, 0);
        int faulty = 0;
        do {
            Random random = new Random(seed + 1_000_003L * round);
            byte[] spoilt = contents.get(random.nextInt(contents.size()));
            for (int i = random.nextInt(3); i >= 0; i--) {
                spoilt = new Spoiler(random).spoilt(spoilt);
            }
            faulty += judged(spoilt, "seed " + seed + " round " + round) ? 1 : 0;
            round++;
        } while (ONLY < 0 && !stuck && System.nanoTime() < end);
        System.out.printf("fuzz: %d files judged, %d of them faulty, the slowest in %d ms%n", round, faulty, slowest);
        failures.forEach((kind, where) -> System.out.println(kind + "\n  first in " + where));
        assertEquals(Map.of(), failures);
        assertTrue(ONLY >= 0 || faulty > round / 2, "spoiling must do harm, or this proves nothing");
    }

    @Test
    void aFileCutAtAnyByteIsJudged() throws IOException {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        System.out.println("fuzz.seed=" + seed);
        List<byte[]> small = contents().stream().filter(content -> content.length < CUT_SIZE).toList();
        byte[] content = small.get(new Random(seed).nextInt(small.size()));
        for (int length = 0; length <= content.length && !stuck; length++) {
            judged(Arrays.copyOf(content, length), "seed " + seed + " cut at " + length);
        }
        assertEquals(Map.of(), failures);
    }

    /** {@return whether something was found to be wrong} */
    private boolean judged(byte[] content, String round) throws IOException {
        Path file = Files.write(folder.resolve("spoilt.yaml"), content);
        long start = System.nanoTime();
        boolean faulty = judgedInTime(file, round);
        slowest = Math.max(slowest, (System.nanoTime() - start) / 1_000_000);
        return faulty;
    }

    /** On a thread of its own, so that a judge who never ends does not keep the tests from ending. */
    private boolean judgedInTime(Path file, String round) {
        FutureTask<Boolean> task = new FutureTask<>(() -> !TopologyDocument.open(file).diagnostics().isEmpty());
        Thread judge = Thread.ofPlatform().daemon().start(task);
        try {
            return task.get(MAX_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            stuck = true;
            failures.putIfAbsent("took longer than " + MAX_MILLIS + " ms" + frames(judge.getStackTrace()), round);
        } catch (ExecutionException thrown) {
            failures.putIfAbsent(thrown.getCause() + frames(thrown.getCause().getStackTrace()), round);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
        return true;
    }

    private static String frames(StackTraceElement[] trace) {
        return Stream.of(trace).limit(8).map(frame -> "\n    at " + frame).collect(Collectors.joining());
    }

    private static List<byte[]> contents() {
        return Corpus.find().map(corpus -> corpus.files().stream().map(SpoiltFileTest::bytes).toList())
                .orElseGet(() -> Mutator.seeds().stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
