package org.deepworkbench.topology.ui.internal.export;

import java.io.ByteArrayInputStream;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.ui.TopologyUi;
import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.ui.handlers.HandlerUtil;

/** Puts the picture of the topology onto the clipboard, for a text or a slide. */
public final class CopyPictureHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof TopologyEditor editor) {
            editor.whenOpen(open -> copy(Exported.of(open.session().document()), editor));
        }
        return null;
    }

    private static void copy(Exported topology, TopologyEditor editor) {
        Job job = Job.create(Messages.Copy_title, monitor -> {
            try {
                ImageData picture = new ImageData(new ByteArrayInputStream(topology.png()));
                editor.getSite().getShell().getDisplay().asyncExec(() -> put(picture, topology.name(), editor));
                return Status.OK_STATUS;
            } catch (FaultException refused) {
                return new Status(IStatus.ERROR, TopologyUi.BUNDLE, refused.fault().sentence(), refused);
            }
        });
        job.schedule();
    }

    private static void put(ImageData picture, String name, TopologyEditor editor) {
        Clipboard clipboard = new Clipboard(editor.getSite().getShell().getDisplay());
        try {
            clipboard.setContents(new Object[] {picture}, new Transfer[] {ImageTransfer.getInstance()});
            editor.getEditorSite().getActionBars().getStatusLineManager()
                    .setMessage(NLS.bind(Messages.Copy_done, name));
        } finally {
            clipboard.dispose();
        }
    }
}
