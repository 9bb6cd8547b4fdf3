package org.deepworkbench.topology.core.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static final Map<String, Bounds> NODES = Map.of("a", new Bounds(10, 100, 40, 20), "b",
            new Bounds(100, 0, 20, 60), "c", new Bounds(60, 50, 10, 10));

    @Test
    void edgesAndMiddlesMeet() {
        assertEquals("a=10,100 b=10,0 c=10,50", places(Alignment.LEFT));
        assertEquals("a=80,100 b=100,0 c=110,50", places(Alignment.RIGHT));
        assertEquals("a=45,100 b=55,0 c=60,50", places(Alignment.CENTRE));
        assertEquals("a=10,0 b=100,0 c=60,0", places(Alignment.TOP));
        assertEquals("a=10,100 b=100,60 c=60,110", places(Alignment.BOTTOM));
        assertEquals("a=10,50 b=100,30 c=60,55", places(Alignment.MIDDLE));
    }

    @Test
    void gapsBecomeEqualBetweenTheOutermost() {
        assertEquals("a=10,100 b=100,0 c=70,50", places(Alignment.ACROSS));
        assertEquals("a=10,100 b=100,0 c=60,75", places(Alignment.DOWN));
        Map<String, Bounds> crowded = Map.of("a", new Bounds(0, 0, 10, 50), "b", new Bounds(0, 10, 10, 50), "c",
                new Bounds(0, 30, 10, 50));
        assertEquals(new Bounds(0, 15, 10, 50), Alignment.DOWN.of(crowded).get("b"), "covering each other evenly");
        assertEquals(new Bounds(0, 30, 10, 50), Alignment.DOWN.of(crowded).get("c"));
    }

    @Test
    void sizesBecomeThoseOfTheLargest() {
        Map<String, Bounds> same = Alignment.SIZE.of(NODES);
        assertEquals(new Bounds(10, 100, 40, 60), same.get("a"));
        assertEquals(new Bounds(60, 50, 40, 60), same.get("c"));
    }

    @Test
    void nothingAndOneNodeStayAsTheyAre() {
        for (Alignment how : Alignment.values()) {
            assertEquals(Map.of(), how.of(Map.of()));
            Map<String, Bounds> one = Map.of("a", new Bounds(-7, 3, 5, 5));
            assertEquals(one, how.of(one), how.name());
        }
    }

    private static String places(Alignment how) {
        Map<String, Bounds> found = new LinkedHashMap<>(how.of(NODES));
        return String.join(" ", found.keySet().stream().sorted()
                .map(name -> name + "=" + found.get(name).x() + "," + found.get(name).y()).toList());
    }
}
