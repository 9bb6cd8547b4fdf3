package org.deepworkbench.topology.ui.internal.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.deepworkbench.topology.core.picture.NodeIcon;
import org.eclipse.jface.preference.PreferenceStore;
import org.junit.jupiter.api.Test;

class LibraryMemoryTest {

    private final PreferenceStore store = new PreferenceStore();
    private final AtomicInteger saved = new AtomicInteger();
    private final LibraryMemory memory = new LibraryMemory(store, saved::incrementAndGet);

    private static LibraryItem type(String name) {
        return new LibraryItem.Type(name, name, NodeIcon.GENERIC, "");
    }

    @Test
    void nothingIsPreferredAtFirst() {
        assertEquals(Preferred.NONE, memory.preferred());
    }

    @Test
    void aStarIsSetAndTakenAway() {
        memory.toggle(type("a"));
        memory.toggle(type("b"));
        assertTrue(another().preferred().isFavourite(type("a")));
        memory.toggle(type("a"));
        assertFalse(another().preferred().isFavourite(type("a")));
        assertEquals(List.of("type b"), memory.preferred().favourites());
        assertEquals(3, saved.get());
    }

    private LibraryMemory another() {
        return new LibraryMemory(store, () -> { });
    }

    @Test
    void theLastUsedComesFirstAndOldOnesAreForgotten() {
        List.of("a", "b", "c", "d", "e", "f", "g", "b").forEach(name -> memory.used(type(name)));
        assertEquals(List.of("type b", "type g", "type f", "type e", "type d", "type c"),
                memory.preferred().recent());
    }

    @Test
    void changesAreToldUntilNobodyWantsToHear() {
        AtomicInteger told = new AtomicInteger();
        Runnable end = memory.onChange(told::incrementAndGet);
        another().toggle(type("a"));
        assertEquals(1, told.get());
        end.run();
        memory.toggle(type("b"));
        assertEquals(1, told.get());
    }

    @Test
    void aSpoiltListIsReadAsFarAsItMakesSense() {
        store.setValue("library.recent", "\n\n a \nx\nx\n" + "y\n".repeat(1_000) + "z\n".repeat(1_000));
        assertEquals(List.of(" a ", "x", "y", "z"), memory.preferred().recent());
    }
}
