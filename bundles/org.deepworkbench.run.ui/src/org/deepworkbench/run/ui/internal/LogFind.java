package org.deepworkbench.run.ui.internal;

import java.util.OptionalInt;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A field to look for words in a log, with the ways to the next and the previous place. */
final class LogFind {

    private static final int WIDTH = 140;
    private static final int RESULT = 90;

    private final StyledText log;
    private final Runnable found;
    private final Text wanted;
    private final Label result;

    /**
     * @param parent has a grid layout, of which this takes four columns
     * @param found  told when a place is shown, so that the log stays there
     */
    LogFind(Composite parent, StyledText log, String id, Runnable found) {
        this.log = log;
        this.found = found;
        wanted = ControlIds.tag(new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), id + ".find"); //$NON-NLS-1$
        wanted.setMessage(Messages.LogFind_find);
        Accessibility.name(wanted, Messages.LogFind_find);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(WIDTH, SWT.DEFAULT)
                .applyTo(wanted);
        wanted.addListener(SWT.Modify, event -> go(search().next(log.getSelection().x)));
        wanted.addListener(SWT.DefaultSelection, event -> next());
        wanted.addListener(SWT.KeyDown, this::key);
        button(parent, Messages.LogFind_previous, Messages.LogFind_previousHint, id + ".previous", this::previous); //$NON-NLS-1$
        button(parent, Messages.LogFind_next, Messages.LogFind_nextHint, id + ".next", this::next); //$NON-NLS-1$
        result = ControlIds.tag(new Label(parent, SWT.NONE), id + ".found"); //$NON-NLS-1$
        result.setForeground(Palette.QUIET.on(parent));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(RESULT, SWT.DEFAULT).applyTo(result);
        log.addListener(SWT.KeyDown, event -> {
            if (event.stateMask == SWT.MOD1 && event.keyCode == 'f') {
                wanted.setFocus();
            }
        });
    }

    private static void button(Composite parent, String words, String hint, String id, Runnable action) {
        Button button = ControlIds.tag(new Button(parent, SWT.PUSH | SWT.FLAT), id);
        button.setText(words);
        button.setToolTipText(hint);
        Accessibility.name(button, hint);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            next();
        } else if (event.keyCode == SWT.ARROW_UP) {
            previous();
        }
    }

    private TextSearch search() {
        return new TextSearch(log.getText(), wanted.getText());
    }

    private void next() {
        go(search().next(log.getSelection().y));
    }

    private void previous() {
        go(search().previous(log.getSelection().x));
    }

    private void go(OptionalInt place) {
        if (place.isPresent()) {
            int start = place.getAsInt();
            found.run();
            log.setSelection(new Point(start, start + wanted.getText().length()));
            log.showSelection();
            result.setText(NLS.bind(Messages.LogFind_place, search().number(start), search().count()));
        } else {
            result.setText(wanted.getText().isEmpty() ? "" : Messages.LogFind_nowhere); //$NON-NLS-1$
        }
    }
}
