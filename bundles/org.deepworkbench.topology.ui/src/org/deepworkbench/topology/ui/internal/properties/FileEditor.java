package org.deepworkbench.topology.ui.internal.properties;

import java.util.Optional;
import java.util.function.Supplier;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.ui.internal.properties.model.Content;
import org.deepworkbench.ui.Palette;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ElementTreeSelectionDialog;
import org.eclipse.ui.model.BaseWorkbenchContentProvider;
import org.eclipse.ui.model.WorkbenchLabelProvider;

/** A file: typed, or picked among those of the project; it is named as seen from the topology. */
final class FileEditor implements Editor {

    private final Composite area;
    private final Text text;

    FileEditor(Composite parent, Supplier<TopologyDocument> document, Listener listener) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        text = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.Button_browse);
        browse.addListener(SWT.Selection, event -> topology(document.get()).flatMap(this::pick).ifPresent(picked -> {
            text.setText(picked);
            listener.commit();
        }));
        area.setTabList(new Control[] {text});
        Typist.text(text, listener);
    }

    private static Optional<IFile> topology(TopologyDocument document) {
        return document.source().file().map(file -> ResourcesPlugin.getWorkspace().getRoot()
                .findFilesForLocationURI(file.toUri())).filter(files -> files.length > 0).map(files -> files[0]);
    }

    private Optional<String> pick(IFile topology) {
        ElementTreeSelectionDialog dialog = new ElementTreeSelectionDialog(area.getShell(),
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

    @Override
    public Control control() {
        return area;
    }

    @Override
    public Control focusable() {
        return text;
    }

    @Override
    public String get() {
        return text.getText();
    }

    @Override
    public void show(Content content) {
        text.setText(content.text());
        text.setMessage(content.hint());
        text.setForeground(content.origin() == Content.Origin.FUNCTION ? Palette.ACCENT.on(text) : null);
    }
}
