package org.deepworkbench.topology.ui.internal.source;

import java.util.Optional;
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

    /** {@return whether it is known where that is defined} */
    boolean canOpen(Occurrences name) {
        return name.isDefined() || elsewhere(name).isPresent();
    }

    private Optional<TypeText> elsewhere(Occurrences name) {
        return name.elsewhere(session.document().types());
    }

    /** Shows where the name at the cursor is defined. */
    void openDefinition() {
        at(page.cursor()).filter(this::canOpen).ifPresentOrElse(this::open,
                () -> page.tell(Messages.Names_noDefinition));
    }

    /** Shows where that is defined. */
    void open(Occurrences name) {
        name.definition().ifPresentOrElse(place -> page.reveal(place.offset(), place.length()),
                () -> elsewhere(name).ifPresent(found -> TypeFiles.open(page.getSite().getPage(), found)));
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
