package org.deepworkbench.topology.ui.internal.fixes;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.diagnostic.Severity;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.TopologyImages;
import org.deepworkbench.topology.ui.internal.canvas.PopUp;
import org.deepworkbench.topology.ui.internal.canvas.Remedies;
import org.deepworkbench.topology.ui.internal.problems.MarkedProblem;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;

/** The menu at a node's badge: first what mends something, then each problem, which leads to its place in the text. */
public final class ProblemMenu implements Remedies {

    /** More would not fit on a screen; the Problems view lists all. */
    private static final int MOST = 15;

    private final Consumer<MarkedProblem> mend;
    private final BiConsumer<Integer, Integer> source;

    /**
     * @param mend   applies the quick fix of a problem
     * @param source shows a place in the text, given by its offset and length
     */
    public ProblemMenu(Consumer<MarkedProblem> mend, BiConsumer<Integer, Integer> source) {
        this.mend = mend;
        this.source = source;
    }

    @Override
    public void fill(IMenuManager menu, List<Diagnostic> problems) {
        problems.stream().map(MarkedProblem::of).flatMap(Optional::stream).distinct().limit(MOST)
                .forEach(problem -> menu.add(PopUp.item(problem.label(), TopologyImages.tool("fix"), //$NON-NLS-1$
                        () -> mend.accept(problem))));
        menu.add(new Separator());
        problems.stream().limit(MOST).forEach(problem -> menu.add(PopUp.item(problem.message(), image(problem),
                () -> source.accept(problem.offset(), problem.length()))));
        if (problems.isEmpty()) {
            Action none = PopUp.item(Messages.Fix_noProblem, null, () -> { });
            none.setEnabled(false);
            menu.add(none);
        }
    }

    private static ImageDescriptor image(Diagnostic problem) {
        return problem.severity() == Severity.INFO ? null
                : TopologyImages.object(problem.isError() ? "error" : "warning"); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
