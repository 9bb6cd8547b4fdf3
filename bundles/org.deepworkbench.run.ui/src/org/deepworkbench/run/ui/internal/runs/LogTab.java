package org.deepworkbench.run.ui.internal.runs;

import java.util.List;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.ui.internal.LogText;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.RunTab;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The last lines a training logged. */
final class LogTab implements RunTab {

    private final LogText text;
    private List<String> shown = List.of();

    LogTab(Composite parent) {
        text = new LogText(parent, Messages.LogTab_name, "run.log"); //$NON-NLS-1$
    }

    @Override
    public String title() {
        return Messages.LogTab_title;
    }

    @Override
    public Control control() {
        return text.control();
    }

    @Override
    public void show(Run run) {
        List<String> lines = run.logTail();
        if (!lines.equals(shown)) {
            shown = lines;
            text.set(String.join("\n", lines)); //$NON-NLS-1$
        }
    }
}
