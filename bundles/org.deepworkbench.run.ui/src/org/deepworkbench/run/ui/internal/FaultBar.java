package org.deepworkbench.run.ui.internal;

import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Icons;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;

/** A fault as a band across its parent: what, why and the remedy. It takes no room when there is none. */
public final class FaultBar {

    /** How much of the warning colour tints the band. */
    private static final double TINT = 0.1;

    /** Keeps the theme from giving the band the colour of its parent. */
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled"; //$NON-NLS-1$

    private final Composite band;
    private final Label sign;
    private final Label what;
    private final Label reason;
    private Optional<Fault> shown = Optional.empty();

    /**
     * @param parent has a grid layout
     * @param id     stable name of the band
     */
    public FaultBar(Composite parent, String id) {
        band = new Composite(parent, SWT.NONE);
        ControlIds.tag(band, id);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 8;
        layout.marginHeight = 6;
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 2;
        band.setLayout(layout);
        band.setData(UNSTYLED, Boolean.TRUE);
        band.setBackgroundMode(SWT.INHERIT_FORCE);
        sign = new Label(band, SWT.NONE);
        sign.setData(UNSTYLED, Boolean.TRUE);
        sign.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, false, false, 1, 2));
        what = label();
        what.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        reason = label();
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.horizontalSpan = ((GridLayout) parent.getLayout()).numColumns;
        data.exclude = true;
        band.setLayoutData(data);
        band.setVisible(false);
        createMenu();
    }

    /**
     * Shows a fault or, if there is none, nothing.
     *
     * @param grave whether it is a failure; otherwise something that deserves a look
     */
    public void show(Optional<Fault> fault, boolean grave) {
        sign.setImage((grave ? Icons.FAILED : Icons.CAUTION).image());
        band.setBackground(tint(band.getParent(), grave ? Palette.BAD : Palette.CAUTION));
        if (fault.equals(shown)) {
            return;
        }
        shown = fault;
        fault.ifPresent(some -> {
            what.setText(plain(some.what()));
            reason.setText(plain(FaultWords.explanation(some)));
        });
        ((GridData) band.getLayoutData()).exclude = fault.isEmpty();
        band.setVisible(fault.isPresent());
        band.requestLayout();
    }

    private Label label() {
        Label label = new Label(band, SWT.WRAP);
        label.setData(UNSTYLED, Boolean.TRUE);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 100; // wraps at the width there is, not at its own
        label.setLayoutData(data);
        return label;
    }

    private void createMenu() {
        MenuManager menu = new MenuManager();
        menu.add(new Action(Messages.FaultBar_copy) {
            @Override
            public void run() {
                CopyAction.copy(shown.map(Fault::sentence).orElse("")); //$NON-NLS-1$
            }
        });
        Menu popup = menu.createContextMenu(band);
        for (Control control : new Control[] {band, sign, what, reason}) {
            control.setMenu(popup);
        }
    }

    /** An ampersand would underline the letter behind it. */
    private static String plain(String text) {
        return text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static Color tint(Control control, Palette warning) {
        RGB ground = control.getBackground().getRGB();
        RGB colour = warning.on(control).getRGB();
        return new Color(mix(ground.red, colour.red), mix(ground.green, colour.green), mix(ground.blue, colour.blue));
    }

    private static int mix(int ground, int colour) {
        return (int) Math.round(ground * (1 - TINT) + colour * TINT);
    }
}
