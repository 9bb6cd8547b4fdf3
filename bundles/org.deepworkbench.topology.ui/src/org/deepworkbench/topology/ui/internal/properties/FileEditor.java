package org.deepworkbench.topology.ui.internal.properties;

import java.util.Optional;
import java.util.function.Supplier;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.ui.form.TextLine;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.ElementTreeSelectionDialog;
import org.eclipse.ui.model.BaseWorkbenchContentProvider;
import org.eclipse.ui.model.WorkbenchLabelProvider;

/** A file: typed, or picked among those of the project; it is named as seen from the topology. */
final class FileEditor extends TextEditor {

    private final Supplier<TopologyDocument> document;
    private final Listener listener;

    FileEditor(Composite parent, Supplier<TopologyDocument> document, Listener listener) {
        this(new TextLine(parent), document, listener);
    }

    private FileEditor(TextLine line, Supplier<TopologyDocument> document, Listener listener) {
        super(line, listener);
        this.document = document;
        this.listener = listener;
        line.button(SWT.PUSH, Messages.Button_browse, this::browse);
    }

    private void browse() {
        topology(document.get()).flatMap(this::pick).ifPresent(picked -> {
            focusable().setText(picked);
            listener.commit();
        });
    }

    private static Optional<IFile> topology(TopologyDocument document) {
        return document.source().file().map(file -> ResourcesPlugin.getWorkspace().getRoot()
                .findFilesForLocationURI(file.toUri())).filter(files -> files.length > 0).map(files -> files[0]);
    }

    private Optional<String> pick(IFile topology) {
        ElementTreeSelectionDialog dialog = new ElementTreeSelectionDialog(focusable().getShell(),
                new WorkbenchLabelProvider(), new BaseWorkbenchContentProvider());
        dialog.setTitle(Messages.File_title);
        dialog.setMessage(Messages.File_message);
        dialog.setAllowMultiple(false);
        dialog.setInput(topology.getProject());
        boolean picked = dialog.open() == Window.OK;
        return picked && dialog.getFirstResult() instanceof IResource resource
                ? Optional.of(resource.getFullPath().makeRelativeTo(topology.getParent().getFullPath())
                        .toPortableString())
                : Optional.empty();
    }
}
