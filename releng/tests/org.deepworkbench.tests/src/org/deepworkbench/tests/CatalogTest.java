package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.deepworkbench.tests.bot.Bot;
import org.deepworkbench.tests.bot.Desktop;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.Screenshot;
import org.deepworkbench.tests.bot.Ui;
import org.deepworkbench.tests.bot.Wait;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoErrorLogged.class)
class CatalogTest {

    private static final int MODULES = 9;

    @Test
    void searchFindsAndDetailsTellWhereItRuns() {
        Desktop.showView(Desktop.CATALOG);
        Table modules = Bot.byId(Table.class, "catalog.modules");
        Wait.until("all modules are listed", Duration.ofSeconds(20), () -> modules.getItemCount() >= MODULES);
        int all = Ui.get(modules::getItemCount);
        Text search = Bot.byId(Text.class, "catalog.search");
        Bot.type(search, "phytoplankton");
        assertEquals(1, Ui.get(modules::getItemCount));
        StyledText details = Bot.byId(StyledText.class, "catalog.details");
        assertTrue(Ui.get(details::getText).contains("deephdc/"), () -> Ui.get(details::getText));
        Screenshot.take("catalog-search");
        Bot.type(search, "nothing is called so");
        assertEquals(0, Ui.get(modules::getItemCount));
        Bot.type(search, "");
        assertEquals(all, Ui.get(modules::getItemCount));
        Screenshot.take("catalog");
    }
}
