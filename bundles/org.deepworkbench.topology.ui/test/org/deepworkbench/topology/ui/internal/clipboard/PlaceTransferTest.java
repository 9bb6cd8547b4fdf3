package org.deepworkbench.topology.ui.internal.clipboard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.ui.internal.clipboard.NodeClip.Place;
import org.junit.jupiter.api.Test;

class PlaceTransferTest {

    private static final Place[] PLACES = {new Place("a", false, new Bounds(-3, 4, 5, 6)),
        new Place("b \u00e9", true, Bounds.at(1, 2))};

    @Test
    void placesComeBackAsTheyWere() {
        assertArrayEquals(PLACES, PlaceTransfer.read(PlaceTransfer.written(PLACES)));
    }

    @Test
    void strangeBytesArePlacesOfNothing() {
        byte[] bytes = PlaceTransfer.written(PLACES);
        assertEquals(0, PlaceTransfer.read(Arrays.copyOf(bytes, bytes.length - 1)).length);
        assertEquals(0, PlaceTransfer.read(new byte[0]).length);
        byte[] endless = {0x7F, -1, -1, -1};
        assertEquals(0, PlaceTransfer.read(endless).length);
        Random random = new Random(7);
        for (int round = 0; round < 1000; round++) {
            byte[] noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            for (Place place : PlaceTransfer.read(noise)) {
                assertEquals(Math.clamp(place.bounds().x(), -1_000_000, 1_000_000), place.bounds().x());
            }
        }
    }
}
