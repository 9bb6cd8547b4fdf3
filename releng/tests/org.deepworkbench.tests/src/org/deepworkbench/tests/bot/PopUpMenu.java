package org.deepworkbench.tests.bot;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A menu that opens where something was clicked. For the test's thread. */
public final class PopUpMenu {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Menu menu;

    private PopUpMenu(Menu menu) {
        this.menu = menu;
    }

    /** Does what opens a menu, and waits for it. */
    public static PopUpMenu openedBy(Runnable action) {
        AtomicReference<Menu> opened = new AtomicReference<>();
        Listener listener = event -> remember(opened, event);
        Ui.act(() -> Ui.display().addFilter(SWT.Show, listener));
        try {
            action.run();
            return new PopUpMenu(Wait.forValue("a menu", PATIENCE, () -> Optional.ofNullable(opened.get())));
        } finally {
            Ui.act(() -> Ui.display().removeFilter(SWT.Show, listener));
        }
    }

    private static void remember(AtomicReference<Menu> opened, Event event) {
        if (event.widget instanceof Menu menu && (menu.getStyle() & SWT.POP_UP) != 0) {
            opened.compareAndSet(null, menu);
        }
    }

    /** {@return what can be chosen, in order} */
    public List<String> texts() {
        return Ui.get(() -> Arrays.stream(menu.getItems()).map(MenuItem::getText).filter(text -> !text.isEmpty())
                .toList());
    }

    /** Chooses the first item whose text begins so. */
    public void choose(String beginning) {
        Ui.act(() -> {
            MenuItem chosen = Arrays.stream(menu.getItems()).filter(item -> item.getText().startsWith(beginning))
                    .findFirst().orElseThrow();
            chosen.notifyListeners(SWT.Selection, new Event());
            menu.setVisible(false);
        });
    }

    /** Chooses nothing. */
    public void close() {
        Ui.act(() -> menu.setVisible(false));
    }
}
