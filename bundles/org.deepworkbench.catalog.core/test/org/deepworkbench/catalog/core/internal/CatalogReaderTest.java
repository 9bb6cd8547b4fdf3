package org.deepworkbench.catalog.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.spi.module.CatalogSource.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogReaderTest {

    private static final String GOOD = "- {id: good, title: Good, summary: Fine.}\n";

    @ParameterizedTest
    @ValueSource(strings = {"- just text", "- {title: No id, summary: s}", "- {id: x, title: '', summary: s}",
        "- {id: x, title: [a], summary: s}", "- {id: x, title: t, summary: s, image: 'not an image'}",
        "- {id: x, title: t, summary: s, other-images: ['a b']}", "- {id: good, title: Again, summary: s}",
        "- {id: x, title: t, summary: s, links: {source: 'javascript:alert(1)'}}",
        "- {id: x, title: t, summary: s, links: {source: 'file:///etc/passwd'}}",
        "- {id: x, title: t, summary: s, built-in: {options: {a: b}}}", "- null"})
    void aBadEntryHidesNoOther(String bad) throws Exception {
        Content content = read("modules:\n" + GOOD + bad + "\n- {id: last, title: Last, summary: Fine.}\n");
        assertEquals(List.of("good", "last"), content.modules().stream().map(CatalogModule::id).toList());
        assertEquals("test, module 2", content.bad().get(0).where());
        assertTrue(content.bad().get(0).why().length() > 10, content.bad().get(0)::why);
    }

    @Test
    void readsWhatAnEntryMayHave() throws Exception {
        CatalogModule module = read("""
                modules:
                - id: x
                  title: X
                  summary: About X.
                  description: "One.\\n\\nTwo."
                  tags: [Vision, vision, 3]
                  license: MIT
                  image: a/b
                  other-images: [c/d]
                  links: {source: 'https://example.org/x', dataset: null}
                  built-in: {module: m, options: {size: 3}}
                """).modules().get(0);
        assertEquals(List.of("vision", "3"), module.tags());
        assertEquals(List.of("c/d"), module.otherImages());
        assertEquals("{source=https://example.org/x}", module.links().toString());
        assertEquals("3", module.builtIn().orElseThrow().options().get("size"));
        assertEquals("One.\n\nTwo.", module.description());
    }

    @Test
    void unseenCharactersAreTakenOut() throws Exception {
        Content content = read("modules:\n- {id: x, title: \"a\\u202Eb\\x07c\", summary: \"s\\u200Bt\"}");
        assertEquals("abc", content.modules().get(0).title());
        assertEquals("st", content.modules().get(0).summary());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "modules: 3", "[]", "modules: [", "modules: {}", "\0", "modules:\n\t- x",
        "a: &a [x, x]\nb: &b [*a, *a]\nmodules: *c"})
    void whatIsNoCatalogIsRefusedWithAReason(String text) {
        FaultException e = assertThrows(FaultException.class, () -> read(text));
        assertEquals("test", e.fault().where());
        assertTrue(e.fault().why().length() > 10, e.fault()::why);
    }

    @Test
    void deepNestingIsRefused() {
        assertThrows(FaultException.class, () -> read("modules: " + "[".repeat(200_000)));
    }

    @Test
    void anEndlessCatalogIsRefused() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '#';
            }
        };
        FaultException e = assertThrows(FaultException.class, () -> CatalogReader.read(endless, "test"));
        assertEquals("It is larger than 4 MiB.", e.fault().why());
    }

    @Test
    void tooManyEntriesAreRefused() {
        assertThrows(FaultException.class,
                () -> read("modules:\n" + GOOD.repeat(CatalogReader.MOST_ENTRIES + 1)));
    }

    private static Content read(String text) throws Exception {
        return CatalogReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test");
    }
}
