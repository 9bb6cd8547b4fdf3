package org.deepworkbench.topology.ui.internal.export;

import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.picture.PictureShapes;
import org.deepworkbench.topology.ui.TopologyUi;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

/** Prints the picture of a topology on one page, as large as the page allows and as sharp as the printer can. */
public final class DiagramPrinting {

    private DiagramPrinting() {
    }

    /** Asks for a printer, and prints in the background. */
    public static void print(TopologyDocument document, Shell shell) {
        PrinterData wanted = new PrinterData();
        wanted.orientation = PrinterData.LANDSCAPE;
        PrintDialog dialog = new PrintDialog(shell);
        dialog.setPrinterData(wanted);
        PrinterData chosen = dialog.open();
        if (chosen != null) {
            print(document, chosen);
        }
    }

    /** Prints in the background. */
    public static void print(TopologyDocument document, PrinterData chosen) {
        Exported topology = Exported.of(document);
        Job job = Job.create(NLS.bind(Messages.Print_title, topology.name()), monitor -> {
            return print(topology, chosen);
        });
        job.setUser(true);
        job.schedule();
    }

    private static IStatus print(Exported topology, PrinterData chosen) {
        try {
            PictureShapes picture = topology.shapes();
            Printer printer = new Printer(chosen);
            try {
                return print(picture, printer, topology.name()) ? Status.OK_STATUS
                        : new Status(IStatus.ERROR, TopologyUi.BUNDLE, NLS.bind(Messages.Print_failed, chosen.name));
            } finally {
                printer.dispose();
            }
        } catch (FaultException refused) {
            return new Status(IStatus.ERROR, TopologyUi.BUNDLE, refused.fault().sentence(), refused);
        }
    }

    private static boolean print(PictureShapes picture, Printer printer, String name) {
        if (!printer.startJob(name)) {
            return false;
        }
        boolean started = printer.startPage();
        if (started) {
            GC page = new GC(printer);
            ShapePainter.paint(page, picture, PagePlace.of(picture.width(), picture.height(), printer.getClientArea()));
            page.dispose();
            printer.endPage();
        }
        printer.endJob();
        return started;
    }
}
