package org.deepworkbench.topology.ui.internal.imports;

import java.util.function.Supplier;
import org.deepworkbench.topology.core.imports.ImportSettings;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** What goes around the pages of an editor for the sake of imports: the bar that asks, and the watch over their files. */
public final class ImportFrame {

    private final EditorImports imports;
    private final ImportWatch watch;
    private final ImportBar bar;
    private final Composite pages;

    /**
     * @param parent  is filled
     * @param desktop how the desktop serves imports
     * @param file    gives the file of the topology
     * @param leave   takes the focus when the bar goes away with it
     */
    public ImportFrame(Composite parent, DesktopImports desktop, Supplier<IFile> file, Runnable leave) {
        imports = new EditorImports(desktop, parent.getDisplay()::asyncExec);
        watch = ImportWatch.start(file, desktop, imports::changed);
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
        bar = new ImportBar(all, imports, leave);
        pages = new Composite(all, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
    }

    /** {@return where the pages go} */
    public Composite pages() {
        return pages;
    }

    /** {@return how to open the topology; on any thread} */
    public ImportSettings settings() {
        return imports.settings();
    }

    /** Follows the imports of the topology from now on. */
    public void follow(DocumentSession topology) {
        imports.follow(topology, bar::update);
    }

    /** Ends it all. */
    public void close() {
        imports.close();
        watch.stop();
    }
}
