package org.deepworkbench.topology.ui.internal.properties.model;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.ui.internal.Topologies;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Verb;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Selected;

/** Fills in forms as a person does, without a display. */
final class FormBot {

    private final DocumentSession session;

    FormBot(String text) {
        session = Topologies.session(text);
    }

    DocumentSession session() {
        return session;
    }

    String text() {
        return session.document().text();
    }

    /** Asserts that the topology says this. */
    void says(String piece) {
        assertTrue(text().contains(piece), text());
    }

    Form form(Selected selected) {
        return Form.of(session, selected).orElseThrow();
    }

    Field field(Selected selected, String id) {
        return form(selected).pages().stream().flatMap(page -> page.sections().get().stream())
                .flatMap(section -> section.fields().stream()).flatMap(FormBot::within)
                .filter(field -> field.id().equals(id)).findFirst().orElseThrow();
    }

    private static Stream<Field> within(Field field) {
        return Stream.concat(Stream.of(field), field.parts().stream().flatMap(FormBot::within));
    }

    Field ofNode(String node, String id) {
        return field(new Selected.Node(node), id);
    }

    void run(Commit commit) {
        Edit edit = assertInstanceOf(Commit.Run.class, commit, commit::toString).edit();
        assertTrue(session.run(edit), session.document()::text);
    }

    void type(Field field, String typed) {
        run(field.commit(typed));
    }

    void add(Field field, String typed) {
        run(tryToAdd(field, typed));
    }

    Commit tryToAdd(Field field, String typed) {
        return field.actions().adding().orElseThrow().commit().apply(typed);
    }

    void press(Field field, Verb verb) {
        run(new Commit.Run(field.actions().buttons().get(verb)));
    }
}
