package org.deepworkbench.topology.ui.internal.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Writes the topology as a picture or an archive; the ending of the file's name decides which. */
public final class ExportHandler extends AbstractHandler {

    /** Parameter of the command: the file to write, where nobody shall be asked. */
    private static final String FILE = "org.deepworkbench.topology.ui.export.file"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof TopologyEditor editor) {
            Optional<Path> file = Optional.ofNullable(event.getParameter(FILE)).map(Path::of).or(() -> ask(editor));
            file.ifPresent(chosen -> editor
                    .whenOpen(open -> new ExportJob(Exported.of(open.session().document()), chosen).schedule()));
        }
        return null;
    }

    private static Optional<Path> ask(TopologyEditor editor) {
        FileDialog dialog = new FileDialog(editor.getSite().getShell(), SWT.SAVE);
        ExportFormat[] formats = ExportFormat.values();
        dialog.setText(Messages.Export_title);
        dialog.setFilterExtensions(Arrays.stream(formats).map(format -> '*' + format.ending()).toArray(String[]::new));
        dialog.setFilterNames(Arrays.stream(formats).map(ExportFormat::label).toArray(String[]::new));
        dialog.setFilterPath(editor.file().getParent().getLocation().toOSString());
        dialog.setFileName(editor.file().getFullPath().removeFileExtension().lastSegment() + formats[0].ending());
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(chosen -> Path.of(ExportFormat.of(chosen).isPresent() ? chosen
                : chosen + formats[Math.max(0, dialog.getFilterIndex())].ending()));
    }
}
