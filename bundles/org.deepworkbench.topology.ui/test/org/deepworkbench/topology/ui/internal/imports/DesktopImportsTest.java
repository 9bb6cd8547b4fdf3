package org.deepworkbench.topology.ui.internal.imports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.jface.preference.PreferenceStore;
import org.junit.jupiter.api.Test;

class DesktopImportsTest {

    private static final URI TYPES = URI.create("https://Types.example/a/types.yaml");
    private static final String HOST = "types.example";
    private static final byte[] CONTENT = {1, 2, 3};

    private final FakeFiles files = new FakeFiles();
    private final ImportPreferences preferences = new ImportPreferences(new PreferenceStore());
    private final DesktopImports imports = new DesktopImports(preferences, files);
    private final BlockingQueue<String> changes = new LinkedBlockingQueue<>();
    private final List<Missing> missing = new ArrayList<>();

    @Test
    void nothingIsFetchedBeforeThePersonAgreed() {
        files.network.put(TYPES, CONTENT);
        String why = unavailable();
        assertEquals(List.of(new Missing.Unasked(TYPES)), missing);
        assertEquals(missing.get(0).why(), why);
        assertEquals(List.of(), files.fetches);
    }

    @Test
    void anAnswerForAlwaysFetchesInTheBackgroundAndLasts() throws Exception {
        files.network.put(TYPES, CONTENT);
        imports.answer(HOST, HostAnswer.ALWAYS);
        imports.addListener(() -> changes.add("changed"));
        unavailable();
        assertEquals(List.of(new Missing.Coming(TYPES)), missing);
        awaitChange();
        assertArrayEquals(CONTENT, imports.settings().fetching().fetch(TYPES));
        assertEquals(List.of(TYPES), files.fetches);
        assertEquals(Map.of(HOST, HostAnswer.ALWAYS), preferences.hosts());
    }

    @Test
    void whatIsPinnedIsServedWithoutAsking() throws Exception {
        files.pinned.put(TYPES, CONTENT);
        assertArrayEquals(CONTENT, imports.settings(missing::add).fetching().fetch(TYPES));
        assertEquals(List.of(), missing);
    }

    @Test
    void whatFailedIsToldAndTriedAgainOnlyOnRequest() throws Exception {
        imports.answer(HOST, HostAnswer.ALWAYS);
        imports.addListener(() -> changes.add("changed"));
        unavailable();
        awaitChange();
        assertEquals("there is no such file", unavailable());
        assertEquals(new Missing.Failed(TYPES, "there is no such file"), missing.get(1));
        assertEquals(1, files.fetches.size());
        files.network.put(TYPES, CONTENT);
        imports.tryAgain();
        awaitChange();
        unavailable();
        awaitChange();
        assertArrayEquals(CONTENT, imports.settings().fetching().fetch(TYPES));
    }

    @Test
    void refusalsFetchNothingAndAreTold() {
        files.network.put(TYPES, CONTENT);
        imports.answer(HOST, HostAnswer.NEVER);
        String never = unavailable();
        imports.answer(HOST, HostAnswer.LATER);
        assertNotEquals(never, unavailable());
        assertEquals(List.of(), files.fetches);
        assertEquals(Map.of(), preferences.hosts());
        assertEquals(Map.of(HOST, HostAnswer.LATER), imports.answers());
    }

    @Test
    void aHostThatIsForgottenIsAskedAboutAgain() {
        imports.answer(HOST, HostAnswer.NEVER);
        imports.keepAnswers(Map.of());
        unavailable();
        assertEquals(List.of(new Missing.Unasked(TYPES)), missing);
    }

    private String unavailable() {
        return assertThrows(IOException.class, () -> imports.settings(missing::add).fetching().fetch(TYPES))
                .getMessage();
    }

    private void awaitChange() throws InterruptedException {
        assertNotNull(changes.poll(10, TimeUnit.SECONDS), "nothing has changed");
    }
}
