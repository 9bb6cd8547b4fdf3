package org.deepworkbench.topology.ui.internal.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.topology.core.picture.NodeIcon;
import org.junit.jupiter.api.Test;

class LibrarySearchTest {

    private static final LibraryItem COMPUTE = type("tosca.nodes.Compute", "Compute", "A machine.");
    private static final LibraryItem BLOCK = type("tosca.nodes.BlockStorage", "BlockStorage", "A volume.");
    private static final LibraryItem OBJECT = type("tosca.nodes.ObjectStorage", "ObjectStorage", "Keeps objects.");
    private static final LibraryItem MODULE = new LibraryItem.Module(new CatalogModule("plants", "Plants", "Names flora.",
            "", List.of("image classification"), "", "deephdc/plants", Map.of(), Optional.empty()));

    private final LibrarySearch search = LibrarySearch.of(List.of(OBJECT, COMPUTE, MODULE, BLOCK));

    private static LibraryItem type(String type, String label, String description) {
        return new LibraryItem.Type(type, label, NodeIcon.GENERIC, description);
    }

    private List<LibraryItem> find(String query) {
        return search.find(query, Preferred.NONE);
    }

    @Test
    void findsByWordsHumpsAndKeywords() {
        assertEquals(List.of(BLOCK), find("bst"));
        assertEquals(List.of(BLOCK, OBJECT), find("storage"));
        assertEquals(List.of(MODULE), find("  CLASSIF flora "));
        assertEquals(List.of(), find("storage nowhere"));
    }

    @Test
    void whatIsNamedSoComesBeforeWhatIsDescribedSo() {
        LibraryItem described = type("x.Anything", "Anything", "Beside a compute node.");
        assertEquals(List.of(COMPUTE, described),
                LibrarySearch.of(List.of(described, COMPUTE)).find("comp", Preferred.NONE));
    }

    @Test
    void amongEqualsWhatIsPreferredComesFirst() {
        assertEquals(List.of(OBJECT, BLOCK), search.find("storage", Preferred.NONE.toggled(OBJECT)));
        assertEquals(List.of(OBJECT, BLOCK), search.find("storage", Preferred.NONE.used(OBJECT)));
        assertEquals(List.of(BLOCK, OBJECT), search.find("storage", Preferred.NONE.used(OBJECT).toggled(BLOCK)));
    }

    @Test
    void nothingTypedFindsEverything() {
        assertEquals(4, find(" ").size());
    }

    @Test
    void fiveThousandTypesAreSearchedBetweenTwoKeyStrokes() {
        LibrarySearch large = LibrarySearch.of(IntStream.range(0, 5_000)
                .mapToObj(i -> type("org.example.family" + i % 50 + ".Server.WorkerNode" + i, "Server.WorkerNode" + i,
                        "Does the work number " + i + ", and tells about it in a sentence that is not short."))
                .toList());
        Duration fastest = IntStream.range(0, 10).mapToObj(turn -> {
            long start = System.nanoTime();
            assertEquals(5_000, large.find("sewo node sentence", Preferred.NONE).size());
            return Duration.ofNanos(System.nanoTime() - start);
        }).min(Duration::compareTo).orElseThrow();
        System.out.println("5,000 types searched in " + fastest.toMillis() + " ms");
        assertTrue(fastest.toMillis() < 100, fastest.toString());
    }
}
