package org.deepworkbench.catalog.ui.internal;

import java.util.Optional;
import java.util.function.Supplier;
import org.deepworkbench.ui.Icons;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The context menu of the details: copy what is selected, or the name of the image. */
final class DetailsMenu {

    private DetailsMenu() {
    }

    static Menu create(StyledText text, Supplier<Optional<String>> image) {
        Menu menu = new Menu(text);
        MenuItem copy = item(menu, Messages.Details_copy, text::copy);
        copy.setImage(Icons.COPY.image());
        MenuItem copyImage = item(menu, Messages.Details_copyImage,
                () -> image.get().ifPresent(name -> toClipboard(text, name)));
        menu.addListener(SWT.Show, event -> {
            copy.setEnabled(text.getSelectionCount() > 0);
            copyImage.setEnabled(image.get().filter(name -> !name.isEmpty()).isPresent());
        });
        return menu;
    }

    private static MenuItem item(Menu menu, String words, Runnable what) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(words);
        item.addListener(SWT.Selection, event -> what.run());
        return item;
    }

    private static void toClipboard(StyledText text, String words) {
        Clipboard clipboard = new Clipboard(text.getDisplay());
        try {
            clipboard.setContents(new Object[] {words}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
