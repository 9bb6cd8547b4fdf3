package org.deepworkbench.topology.ui.internal.source;

import java.util.Optional;
import org.deepworkbench.topology.core.assist.Definition;
import org.deepworkbench.topology.core.edit.Occurrences;
import org.deepworkbench.topology.core.edit.Rename;
import org.deepworkbench.topology.core.type.TypeText;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;

/** What can be done with a name in the text: go where it is defined, list where it stands, give another one. */
final class SourceNames {

    private final SourcePage page;
    private final DocumentSession session;
    private final SourceText text;

    SourceNames(SourcePage page, DocumentSession session, SourceText text) {
        this.page = page;
        this.session = session;
        this.text = text;
    }

    /** {@return what is named at a place; nothing while the text cannot be read} */
    Optional<Occurrences> at(int offset) {
        text.flush();
        return session.document().isReadable() ? Occurrences.at(session.document().context(), offset)
                : Optional.empty();
    }

    /**
     * What leads to a definition.
     *
     * @param offset where the name begins that does
     * @param length its number of characters
     * @param go     shows where it is defined
     */
    record Way(int offset, int length, Runnable go) {
    }

    /** {@return how to get from the name at a place to where it is defined} */
    Optional<Way> way(int offset) {
        return at(offset).flatMap(name -> way(name, offset)).or(() -> session.document().isReadable()
                ? Definition.at(page.context(), session.document().text(), offset).map(this::way)
                : Optional.empty());
    }

    private Optional<Way> way(Occurrences name, int offset) {
        Optional<Runnable> go = name.definition().<Runnable>map(place -> () -> page.reveal(place.offset(),
                place.length())).or(() -> name.elsewhere(session.document().types()).map(this::opening));
        return go.flatMap(run -> name.places().stream()
                .filter(place -> place.offset() <= offset && offset <= place.offset() + place.length()).findFirst()
                .map(place -> new Way(place.offset(), place.length(), run)));
    }

    private Way way(Definition definition) {
        return new Way(definition.offset(), definition.length(), switch (definition.where()) {
            case Definition.Here here -> revealing(here);
            case Definition.Elsewhere elsewhere -> opening(elsewhere.text());
        });
    }

    private Runnable revealing(Definition.Here here) {
        return () -> page.reveal(here.offset(), here.length());
    }

    private Runnable opening(TypeText text) {
        return () -> TypeFiles.open(page.getSite().getPage(), text);
    }

    /** Shows where the name at the cursor is defined. */
    void openDefinition() {
        way(page.cursor()).map(Way::go).ifPresentOrElse(Runnable::run, () -> page.tell(Messages.Names_noDefinition));
    }

    /** Lists where the name at the cursor stands. */
    void listPlaces() {
        at(page.cursor()).ifPresentOrElse(
                name -> new PlacesPopup(page.getSite().getShell(), name, page).open(),
                () -> page.tell(Messages.Names_nothing));
    }

    /** Asks for another name for what is named at the cursor. */
    void rename() {
        at(page.cursor()).filter(Occurrences::isDefined).ifPresentOrElse(this::rename,
                () -> page.tell(Messages.Names_noRename));
    }

    private void rename(Occurrences name) {
        InputDialog dialog = new InputDialog(page.getSite().getShell(),
                NLS.bind(Messages.Rename_title, name.kind().label()),
                NLS.bind(Messages.Rename_message, name.name(), name.places().size()), name.name(),
                typed -> typed.isBlank() ? Messages.Rename_empty : null);
        if (dialog.open() == Window.OK) {
            session.run(new Rename(name.kind(), name.name(), dialog.getValue().strip()));
        }
    }
}
