package org.deepworkbench.run.ui.internal;

import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** Takes things off a list, after asking, for what is kept of them on disk goes too. */
public final class Removal {

    private Removal() {
    }

    /**
     * Asks, and if the person is sure, removes in the background. On the display thread.
     *
     * @param names of what is to go, at least one
     */
    public static void ask(Shell shell, List<String> names, Background.Work removal) {
        String what = names.size() == 1 ? names.get(0) : NLS.bind(Messages.Removal_several, names.size());
        boolean sure = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Removal_title,
                NLS.bind(Messages.Removal_question, what), SWT.NONE, Messages.Removal_remove,
                Messages.Removal_keep) == 0;
        if (sure) {
            Background.start(NLS.bind(Messages.Removal_removing, what), removal);
        }
    }
}
