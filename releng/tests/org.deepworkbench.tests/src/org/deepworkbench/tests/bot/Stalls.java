package org.deepworkbench.tests.bot;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.ui.monitoring.IUiFreezeEventLogger;
import org.eclipse.ui.monitoring.UiFreezeEvent;

/** Keeps what the platform's responsiveness monitor tells; the platform makes it, by plugin.xml. */
public final class Stalls implements IUiFreezeEventLogger {

    private static final List<UiFreezeEvent> TOLD = new CopyOnWriteArrayList<>();

    @Override
    public void log(UiFreezeEvent event) {
        TOLD.add(event);
    }

    static List<UiFreezeEvent> told() {
        return List.copyOf(TOLD);
    }

    static void forget() {
        TOLD.clear();
    }
}
