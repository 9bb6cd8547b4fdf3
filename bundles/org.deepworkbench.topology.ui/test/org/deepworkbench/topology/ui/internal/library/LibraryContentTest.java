package org.deepworkbench.topology.ui.internal.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.topology.ui.internal.Topologies;
import org.junit.jupiter.api.Test;

class LibraryContentTest {

    private static final CatalogModule MODULE = new CatalogModule("plankton", "Plankton", "Names tiny plants.", "",
            List.of(), "", "deephdc/plankton", Map.of(), Optional.empty());

    private final List<LibraryGroup> content = LibraryContent.of(List.of(MODULE),
            Topologies.session(Topologies.TWO_RUNTIMES).document().types());

    private static List<String> labels(List<LibraryGroup> groups) {
        return groups.stream().flatMap(group -> group.items().stream()).map(LibraryItem::label).toList();
    }

    @Test
    void showsModulesFirst() {
        assertEquals(List.of(new LibraryItem.Module(MODULE)), content.get(0).items());
    }

    @Test
    void leavesOutTheRootOfAllTypes() {
        assertFalse(labels(content).contains("Root"));
        assertTrue(labels(content).contains("Docker.Marathon"));
    }

    @Test
    void findsByWordsOfNameAndDescription() {
        assertEquals(List.of("Plankton"), labels(LibraryContent.filter(content, "  tiny PLANK ")));
        assertTrue(labels(LibraryContent.filter(content, "runtime docker")).contains("Runtime.Docker"));
        assertEquals(List.of(), LibraryContent.filter(content, "no such thing"));
    }
}
