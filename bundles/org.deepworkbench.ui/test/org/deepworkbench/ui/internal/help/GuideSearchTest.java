package org.deepworkbench.ui.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuideSearchTest {

    private final Guide guide = new Guide(Map.of("a.md", "# Catalog\n\nPick a module and train it.",
            "b.md", "# Training\n\nTrain, watch the loss, train again.", "c.md", "# Empty\n"));

    @Test
    void theBestPageComesFirst() {
        assertEquals(List.of("b.md", "a.md"), pages("TRAIN"));
    }

    @Test
    void everyWordMustBeThere() {
        assertEquals(List.of("a.md"), pages(" module  train "));
        assertEquals(List.of(), pages("module loss"));
    }

    @Test
    void nothingIsFoundForNothing() {
        assertEquals(List.of(), pages("  "));
    }

    @Test
    void anExcerptShowsTheWord() {
        assertEquals("Training Train, watch the loss, train again.",
                GuideSearch.find(guide, "loss").get(0).excerpt());
    }

    private List<String> pages(String query) {
        return GuideSearch.find(guide, query).stream().map(GuideSearch.Hit::page).toList();
    }
}
