package org.deepworkbench.run.ui.internal.accounts;

import org.deepworkbench.account.AccountService;
import org.deepworkbench.account.Lock;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** How tokens and secrets are locked, and a button that unlocks them. */
final class LockLine {

    private final Composite area;
    private final Label words;
    private final Button unlock;

    LockLine(Composite parent, AccountsPage page) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        words = ControlIds.tag(new Label(area, SWT.WRAP), "accounts.lock"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT)
                .applyTo(words);
        unlock = ControlIds.tag(new Button(area, SWT.PUSH), "accounts.unlock"); //$NON-NLS-1$
        unlock.setText(Messages.LockLine_unlock);
        unlock.addListener(SWT.Selection, event -> page.work(Messages.LockLine_unlocking, AccountService::unlock));
        unlock.setVisible(false);
    }

    Control control() {
        return area;
    }

    void show(Lock lock) {
        words.setText(switch (lock) {
            case NOTHING_KEPT -> Messages.LockLine_nothing;
            case KEYRING -> Messages.LockLine_keyring;
            case OPEN -> Messages.LockLine_open;
            case LOCKED -> Messages.LockLine_locked;
        });
        unlock.setVisible(lock == Lock.LOCKED);
        words.requestLayout();
    }
}
