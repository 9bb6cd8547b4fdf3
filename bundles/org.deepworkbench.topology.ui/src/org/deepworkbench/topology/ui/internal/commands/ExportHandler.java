package org.deepworkbench.topology.ui.internal.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.picture.TopologyPicture;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;

/** Writes the diagram to a picture file; the ending of its name decides which kind. */
public final class ExportHandler extends AbstractHandler {

    private static final String PLUGIN = "org.deepworkbench.topology.ui"; //$NON-NLS-1$
    private static final String PNG = ".png"; //$NON-NLS-1$
    private static final String SVG = ".svg"; //$NON-NLS-1$
    /** Pixels per point, so that a PNG looks sharp on paper too. */
    private static final double SCALE = 2;

    @Override
    public Object execute(ExecutionEvent event) {
        Editors.active(event)
                .ifPresent(editor -> editor.whenOpen(open -> export(editor, open.session().document())));
        return null;
    }

    private static void export(TopologyEditor editor, TopologyDocument document) {
        FileDialog dialog = new FileDialog(editor.getSite().getShell(), SWT.SAVE);
        dialog.setText(Messages.Export_title);
        dialog.setFilterExtensions(new String[] {"*" + SVG, "*" + PNG}); //$NON-NLS-1$ //$NON-NLS-2$
        dialog.setFilterNames(new String[] {Messages.Export_svg, Messages.Export_png});
        dialog.setFilterPath(editor.file().getParent().getLocation().toOSString());
        dialog.setFileName(document.name().replaceFirst("\\.ya?ml$", "") + SVG); //$NON-NLS-1$ //$NON-NLS-2$
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            String svg = TopologyPicture.svg(document);
            Path file = Path.of(withEnding(chosen, dialog));
            Job job = Job.create(Messages.Export_title, monitor -> {
                return write(file, svg);
            });
            job.setUser(true);
            job.schedule();
        }
    }

    private static String withEnding(String chosen, FileDialog dialog) {
        String lower = chosen.toLowerCase(Locale.ROOT);
        boolean complete = lower.endsWith(PNG) || lower.endsWith(SVG);
        return complete ? chosen : chosen + (dialog.getFilterIndex() == 1 ? PNG : SVG);
    }

    private static IStatus write(Path file, String svg) {
        boolean png = file.toString().toLowerCase(Locale.ROOT).endsWith(PNG);
        try {
            Files.write(file, png ? TopologyPicture.png(svg, SCALE) : svg.getBytes(StandardCharsets.UTF_8));
            return Status.OK_STATUS;
        } catch (IOException failed) {
            String message = NLS.bind(Messages.Export_failed, file, failed.getMessage());
            return new Status(IStatus.ERROR, PLUGIN, message, failed);
        }
    }
}
