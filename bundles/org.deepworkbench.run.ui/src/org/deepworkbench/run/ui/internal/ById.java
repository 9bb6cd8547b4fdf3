package org.deepworkbench.run.ui.internal;

import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.ui.internal.targets.TargetRow;
import org.eclipse.jface.viewers.IElementComparer;

/** Tells viewers that a deployment, run or target stays the same thing when the journal is read anew. */
public final class ById implements IElementComparer {

    @Override
    public boolean equals(Object one, Object other) {
        return key(one).equals(key(other));
    }

    @Override
    public int hashCode(Object element) {
        return key(element).hashCode();
    }

    private static Object key(Object element) {
        return switch (element) {
            case Deployment deployment -> deployment.id();
            case Run run -> run.id();
            case TargetRow row -> row.name();
            default -> element;
        };
    }
}
