package org.deepworkbench.topology.ui.internal.compare;

import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.ChangeLayout;
import org.deepworkbench.topology.core.imports.ImportSettings;
import org.deepworkbench.topology.core.picture.Nesting;
import org.deepworkbench.topology.core.picture.TopologyLayout;
import org.deepworkbench.topology.ui.internal.editor.Opening;
import org.eclipse.core.resources.IFile;

/**
 * A topology as it is or was at one time.
 *
 * @param label  what a person calls it
 * @param file   the file, from whose folder imports are read
 * @param text   its text, where that is not what the file holds now
 * @param layout where its nodes stand, where that is not kept beside the file
 */
record Version(String label, IFile file, Optional<String> text, Optional<TopologyLayout> layout) {

    /** {@return what a file holds now} */
    static Version of(IFile file) {
        return new Version(file.getFullPath().makeRelative().toString(), file, Optional.empty(), Optional.empty());
    }

    /** {@return what a document holds that is open in an editor} */
    static Version of(IFile file, TopologyDocument open) {
        return new Version(file.getName(), file, Optional.of(open.text()),
                Optional.of(open.layout().as(Nesting.HOSTING)));
    }

    /** {@return a text that the file held once; its nodes stand where they stand now} */
    static Version once(String label, IFile file, String text, TopologyLayout layout) {
        return new Version(label, file, Optional.of(text), Optional.of(layout));
    }

    /**
     * Reads it; not for the display thread.
     *
     * @throws FaultException if the file cannot be opened
     */
    TopologyDocument open(ImportSettings imports) throws FaultException {
        TopologyDocument document = Opening.open(file, imports);
        text.filter(wanted -> !wanted.equals(document.text())).ifPresent(document::replaceAll);
        if (layout.isPresent()) {
            document.execute(new ChangeLayout(label, present -> layout.get()));
        }
        return document;
    }
}
