package org.deepworkbench.topology.ui.internal.editor;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.ui.Icons;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A page that says why there is no diagram. */
final class MessagePage {

    private static final int WIDTH = 480;

    private MessagePage() {
    }

    /** {@return the page shown while a file is being read} */
    static Control waiting(Composite parent, String file) {
        return page(parent, Icons.BUSY.image(), NLS.bind(Messages.Load_name, file), ""); //$NON-NLS-1$
    }

    /** {@return the page of a file that cannot be shown} */
    static Control fault(Composite parent, Fault fault) {
        String rest = Stream.of(fault.where(), fault.why(), fault.remedy()).filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n")); //$NON-NLS-1$
        return page(parent, Icons.FAILED.image(), fault.what(), rest);
    }

    private static Control page(Composite parent, Image image, String first, String rest) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(24, 24).spacing(10, 8).applyTo(page);
        Label icon = new Label(page, SWT.NONE);
        icon.setImage(image);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).applyTo(icon);
        Label what = new Label(page, SWT.WRAP);
        what.setText(first);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(what);
        Label more = new Label(page, SWT.WRAP);
        more.setText(rest);
        more.setForeground(Palette.QUIET.on(page));
        GridDataFactory.fillDefaults().indent(26, 0).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(more);
        return page;
    }
}
