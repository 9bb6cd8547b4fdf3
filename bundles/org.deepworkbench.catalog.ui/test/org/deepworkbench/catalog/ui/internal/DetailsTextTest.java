package org.deepworkbench.catalog.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.catalog.ui.internal.DetailsText.Look;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.module.BuiltIn;
import org.deepworkbench.spi.module.CatalogModule;
import org.junit.jupiter.api.Test;

class DetailsTextTest {

    @Test
    void saysAllThatIsKnown() {
        DetailsText details = DetailsText.of(new CatalogModule("id", "Title", "Summary.", "One\nline.\n\nTwo.",
                List.of("a", "b"), "MIT", "x/y", Map.of("source", URI.create("https://example.org")),
                Optional.of(new BuiltIn("m", Map.of()))));
        assertEquals("""
                Title
                runs on this machine

                Summary.

                One line.

                Two.

                Image
                x/y

                Licence
                MIT

                Tags
                a, b

                Links
                source: https://example.org""", details.text());
    }

    @Test
    void spansCoverTheWordsTheyMean() {
        DetailsText details = DetailsText.of(new CatalogModule("id", "Title", "Summary.", "", List.of(), "", "",
                Map.of("source", URI.create("https://example.org")), Optional.empty()));
        assertEquals(List.of("TITLE Title", "PLACE needs a container engine or a cloud", "LABEL Links",
                "LINK https://example.org"), details.spans().stream().map(span -> span.look() + " "
                        + details.text().substring(span.start(), span.start() + span.length())).toList());
    }

    @Test
    void markupOfACatalogIsJustText() {
        DetailsText details = DetailsText.of(new CatalogModule("id", "<b>x</b>", "[a](javascript:b)", "",
                List.of(), "", "", Map.of(), Optional.empty()));
        assertEquals("<b>x</b>", details.text().lines().findFirst().orElseThrow());
        assertFalse(details.spans().stream().anyMatch(span -> span.look() == Look.LINK));
    }

    @Test
    void tellsWhyModulesAreMissing() {
        DetailsText details = DetailsText.of(List.of(new Fault("It is not shown.", "catalog, module 2", "No title.", "")));
        assertEquals("Modules that cannot be shown\n\ncatalog, module 2: It is not shown. No title.", details.text());
    }
}
