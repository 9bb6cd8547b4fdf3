package org.deepworkbench.tests.bot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.AssertionFailedError;

/** Fails a test when anything logged an error during it. */
public final class NoErrorLogged implements BeforeEachCallback, AfterEachCallback {

    private final List<IStatus> errors = Collections.synchronizedList(new ArrayList<>());
    private final ILogListener listener = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            errors.add(status);
        }
    };

    @Override
    public void beforeEach(ExtensionContext context) {
        errors.clear();
        Platform.addLogListener(listener);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Ui.idle();
        Platform.removeLogListener(listener);
        if (!errors.isEmpty()) {
            AssertionFailedError failure = new AssertionFailedError("Errors were logged: " + errors);
            errors.stream().map(IStatus::getException).filter(e -> e != null).forEach(failure::addSuppressed);
            throw failure;
        }
    }
}
