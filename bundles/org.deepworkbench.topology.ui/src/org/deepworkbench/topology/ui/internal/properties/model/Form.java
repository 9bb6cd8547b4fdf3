package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Parameters;
import org.deepworkbench.topology.ui.internal.session.Selected;

/**
 * All fields of one thing.
 *
 * @param title what it is called
 * @param type  what it is, or nothing
 * @param pages the tabs that apply, in their order
 */
public record Form(String title, String type, List<Page> pages) {

    /**
     * The fields of one tab, which are made when somebody looks at them.
     *
     * @param tab      the tab
     * @param sections makes the fields under their headings
     */
    public record Page(Tab tab, Supplier<List<Section>> sections) {
    }

    public Form {
        pages = List.copyOf(pages);
    }

    /** {@return a form with one tab} */
    static Form of(String title, String type, Supplier<List<Section>> sections) {
        return new Form(title, type, List.of(new Page(Tab.GENERAL, sections)));
    }

    /** {@return the form of what is selected; nothing if that is not there any more} */
    public static Optional<Form> of(DocumentSession session, Selected selected) {
        return switch (selected) {
            case Selected.Whole whole -> Optional.of(TopologyForm.of(session));
            case Selected.Node node -> session.document().node(node.name()).map(found -> NodeForm.of(session, found));
            case Selected.Line line -> Optional.of(LineForm.of(session, line.link()));
            case Selected.Input input -> Parameters.input(session.document(), input.name())
                    .map(found -> ParameterForm.input(session, found));
            case Selected.Output output -> Parameters.output(session.document(), output.name())
                    .map(found -> ParameterForm.output(session, found));
            case Selected.Group group -> TeamForm.group(session, group.name());
            case Selected.Policy policy -> TeamForm.policy(session, policy.name());
            case Selected.Note note -> Optional.empty();
        };
    }
}
