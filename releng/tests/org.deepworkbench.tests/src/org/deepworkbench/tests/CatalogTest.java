package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.deepworkbench.tests.bot.Bot;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.Screenshot;
import org.deepworkbench.tests.bot.Wait;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoErrorLogged.class)
class CatalogTest {

    private static final String VIEW = "org.deepworkbench.catalog.ui.catalog";

    @Test
    void searchFindsAndDetailsTellWhereItRuns() throws PartInitException {
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(VIEW);
        Table modules = Bot.byId(Table.class, "catalog.modules");
        Wait.until("all modules are listed", Duration.ofSeconds(20), () -> modules.getItemCount() >= 9);
        int all = modules.getItemCount();
        Text search = Bot.byId(Text.class, "catalog.search");
        Bot.type(search, "phytoplankton");
        assertEquals(1, modules.getItemCount());
        String details = Bot.byId(StyledText.class, "catalog.details").getText();
        assertTrue(details.contains("deephdc/"), details);
        Screenshot.take("catalog-search");
        Bot.type(search, "nothing is called so");
        assertEquals(0, modules.getItemCount());
        Bot.type(search, "");
        assertEquals(all, modules.getItemCount());
        Screenshot.take("catalog");
    }
}
