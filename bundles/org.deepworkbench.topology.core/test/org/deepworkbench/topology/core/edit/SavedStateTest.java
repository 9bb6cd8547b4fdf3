package org.deepworkbench.topology.core.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.Models;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.picture.TopologyLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Saving between a command and its undo takes nothing away: neither from the undo nor from the file. */
class SavedStateTest {

    @TempDir
    private static Path besides;

    @TempDir
    private Path folder;

    /** How the same text can stand in a file. */
    private enum Written {
        LF(text -> text),
        CRLF(text -> text.replace("\n", "\r\n")),
        WITH_MARK_AND_WITHOUT_LAST_END(text -> "\uFEFF" + text.stripTrailing());

        private final UnaryOperator<String> way;

        Written(UnaryOperator<String> way) {
            this.way = way;
        }
    }

    /** What a document is at one time. */
    private record State(String text, TopologyLayout layout) {

        static State of(TopologyDocument document) {
            return new State(document.text(), document.layout());
        }
    }

    private static Stream<Arguments> everyEdit() throws IOException, FaultException {
        List<Edit> edits = EveryEdit.on(besides);
        return Arrays.stream(Written.values()).flatMap(written -> edits.stream()
                .map(edit -> Arguments.argumentSet(written + ": " + edit.getClass().getSimpleName() + ": "
                        + edit.label(), written, edit)));
    }

    @ParameterizedTest
    @MethodSource("everyEdit")
    void isUndoneAfterSaving(Written written, Edit edit) throws Exception {
        Path file = write(written.way.apply(EveryEdit.TEXT));
        List<byte[]> untouched = bytes(file);
        TopologyDocument document = TopologyDocument.open(file, folder);
        State start = State.of(document);
        assertEquals(new State(written.way.apply(EveryEdit.TEXT), EveryEdit.LAYOUT), start);
        assertTrue(document.isReadable());

        document.execute(edit);
        State after = State.of(document);
        assertNotEquals(start, after, "the command changes something");
        assertState(after, true, document);
        assertModel(document);
        assertEquals(Optional.of(edit.label()), document.undoLabel());
        document.undo();
        assertState(start, false, document);
        document.redo();
        assertState(after, true, document);
        List<byte[]> saved = save(document, file);

        document.undo();
        assertState(start, true, document);
        assertModel(document);
        assertFalse(document.canUndo());
        document.redo();
        assertState(after, false, document);
        document.undo();
        assertSame(untouched, save(document, file));
        assertState(start, false, document);

        document.redo();
        assertState(after, true, document);
        assertModel(document);
        assertFalse(document.canRedo());
        assertSame(saved, save(document, file));
        assertEquals(after, State.of(TopologyDocument.open(file, folder)), "what is opened again");
    }

    @Test
    void allInARowAreUndoneAndDoneAgainWithASaveAfterEach() throws Exception {
        Path file = write(EveryEdit.TEXT);
        TopologyDocument document = TopologyDocument.open(file, folder);
        List<State> states = new ArrayList<>(List.of(State.of(document)));
        List<List<byte[]>> files = new ArrayList<>(List.of(bytes(file)));
        for (Edit edit : EveryEdit.on(besides)) {
            if (changes(document, edit)) {
                states.add(State.of(document));
                files.add(save(document, file));
            }
        }
        assertTrue(states.size() > 30, () -> states.size() + " states");
        for (int i = states.size() - 2; i >= 0; i--) {
            document.undo();
            assertState(states.get(i), true, document);
            assertSame(files.get(i), save(document, file));
        }
        assertModel(document);
        for (int i = 1; i < states.size(); i++) {
            document.redo();
            assertState(states.get(i), true, document);
            assertSame(files.get(i), save(document, file));
        }
    }

    /** {@return whether the command changes something; some cannot be carried out on what others leave} */
    private static boolean changes(TopologyDocument document, Edit edit) {
        State before = State.of(document);
        try {
            document.execute(edit);
        } catch (FaultException refused) {
            assertState(before, false, document);
        }
        return !before.equals(State.of(document));
    }

    @Test
    void noCommandIsForgotten() throws Exception {
        Set<String> tried = EveryEdit.on(besides).stream().map(edit -> edit.getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(commands(), tried, "give each command of the package a line in EveryEdit");
    }

    /** {@return the names of all classes beside {@link Edit} that are commands} */
    private static Set<String> commands() throws IOException, URISyntaxException, ClassNotFoundException {
        Set<String> commands = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of(Edit.class.getResource("Edit.class").toURI()).getParent())) {
            for (String file : files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("Edit.class")).toList()) {
                String name = file.substring(0, file.length() - ".class".length());
                Class<?> type = Class.forName(Edit.class.getPackageName() + "." + name);
                if (Edit.class.isAssignableFrom(type)) {
                    commands.add(type.getSimpleName());
                }
            }
        }
        return commands;
    }

    private Path write(String text) throws IOException {
        Files.writeString(folder.resolve("topology.layout.json"), EveryEdit.LAYOUT.json());
        return Files.writeString(folder.resolve("topology.yaml"), text);
    }

    /** {@return the topology and its layout as they stand on disk after saving} */
    private static List<byte[]> save(TopologyDocument document, Path file) throws Exception {
        document.save();
        assertFalse(document.isDirty(), "saved");
        assertEquals(document.text(), Files.readString(file));
        return bytes(file);
    }

    private static List<byte[]> bytes(Path file) throws IOException {
        return List.of(Files.readAllBytes(file), Files.readAllBytes(file.resolveSibling("topology.layout.json")));
    }

    private static void assertSame(List<byte[]> expected, List<byte[]> actual) {
        assertArrayEquals(expected.get(0), actual.get(0), "the topology on disk");
        assertArrayEquals(expected.get(1), actual.get(1), "the layout on disk");
    }

    private static void assertState(State expected, boolean dirty, TopologyDocument document) {
        assertEquals(expected.text(), document.text());
        assertEquals(expected.layout(), document.layout());
        assertEquals(dirty, document.isDirty(), "whether it is to be saved");
    }

    private static void assertModel(TopologyDocument document) {
        assertTrue(Models.equal(TopologyDocument.of("again", document.text()).serviceTemplate(),
                document.serviceTemplate()), "the model is that of the text");
    }
}
