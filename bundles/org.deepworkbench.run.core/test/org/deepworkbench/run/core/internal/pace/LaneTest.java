package org.deepworkbench.run.core.internal.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LaneTest {

    private final VirtualClockwork clockwork = new VirtualClockwork(Instant.EPOCH, new Random(1));
    private final Lane lane = new Lane(clockwork);
    private final List<Instant> looks = new ArrayList<>();

    /** Something that is looked at for ever. */
    private void keepLooking(String name, boolean changing, Map<String, Integer> counts) {
        Cadence cadence = new Cadence(Duration.ofSeconds(1), Duration.ofSeconds(1), clockwork.random());
        Runnable[] look = new Runnable[1];
        look[0] = () -> {
            looks.add(clockwork.now());
            counts.merge(name, 1, Integer::sum);
            lane.look(changing ? cadence.changing() : cadence.steady(), changing, look[0]);
        };
        lane.look(Duration.ZERO, changing, look[0]);
    }

    private int mostInASecond() {
        int most = 0;
        for (int first = 0, last = 0; last < looks.size(); last++) {
            while (!looks.get(first).isAfter(looks.get(last).minusSeconds(1))) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }

    @Test
    void aThousandAreLookedAtInTurnAndTheTargetIsLeftInPeace() {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < 1000; i++) {
            keepLooking("steady" + i, false, counts);
        }
        clockwork.run(Duration.ofSeconds(1200));
        assertTrue(mostInASecond() <= 2, "in one second: " + mostInASecond());
        assertEquals(1000, counts.size(), "every one was looked at");
        assertTrue(counts.values().stream().allMatch(count -> count >= 2 && count <= 3), counts.values()::toString);
    }

    @Test
    void whatChangesComesFirstAndNothingIsLeftOut() {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < 200; i++) {
            keepLooking("steady" + i, false, counts);
        }
        keepLooking("changing", true, counts);
        clockwork.run(Duration.ofSeconds(300));
        assertTrue(counts.get("changing") > 200, "looked at " + counts.get("changing") + " times");
        assertEquals(201, counts.size());
        assertTrue(mostInASecond() <= 2);
    }

    @Test
    void aTargetThatAsksForItIsLeftAlone() {
        keepLooking("changing", true, new HashMap<>());
        clockwork.run(Duration.ofSeconds(5));
        int before = looks.size();
        lane.pause(Duration.ofSeconds(30));
        clockwork.run(Duration.ofSeconds(29));
        assertEquals(before, looks.size());
        clockwork.run(Duration.ofSeconds(3));
        assertTrue(looks.size() > before);
    }
}
