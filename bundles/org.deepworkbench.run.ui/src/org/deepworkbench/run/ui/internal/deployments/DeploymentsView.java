package org.deepworkbench.run.ui.internal.deployments;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.ui.RunUi;
import org.deepworkbench.run.ui.internal.CopyAction;
import org.deepworkbench.run.ui.internal.EmptyState;
import org.deepworkbench.run.ui.internal.Feed;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.ViewCommands;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** All deployments, and everything about the one that is selected. */
public final class DeploymentsView extends ViewPart {

    private static final Duration JUST_NOW = Duration.ofSeconds(20);

    private EmptyState empty;
    private FleetBar bar;
    private FleetTree tree;
    private DetailPane detail;
    private ViewCommands commands;
    private List<Deployment> all = List.of();
    private Optional<Wanted> wanted = Optional.empty();

    /**
     * What is to be shown as soon as it is there.
     *
     * @param id   of a deployment
     * @param log  whether to show a log
     * @param node whose log; empty for the first
     */
    public record Wanted(String id, boolean log, Optional<String> node) {
    }

    @Override
    public void createPartControl(Composite parent) {
        empty = new EmptyState(parent, Messages.DeploymentsView_empty, Messages.DeploymentsView_emptyHint);
        SashForm sash = new SashForm(empty.area(), SWT.HORIZONTAL | SWT.SMOOTH);
        empty.setContent(sash);
        Composite list = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(list);
        bar = new FleetBar(list, chosen -> arrange(chosen));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        tree = new FleetTree(list, column -> bar.choose(bar.chosen().by(column)));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.rows().control());
        detail = new DetailPane(sash);
        sash.setWeights(11, 9);
        sash.addListener(SWT.Resize, event -> turn(sash));
        createActions();
        PlatformUI.getWorkbench().getHelpSystem().setHelp(sash, RunUi.DEPLOYMENTS_VIEW);
        Feed.ofDeployments().start(sash, Messages.DeploymentsView_reading, this::show);
    }

    /** The two halves stand where there is more room. */
    private static void turn(SashForm sash) {
        Point size = sash.getSize();
        int orientation = size.x >= size.y ? SWT.HORIZONTAL : SWT.VERTICAL;
        if (sash.getOrientation() != orientation && size.x > 0 && size.y > 0) {
            sash.setOrientation(orientation);
        }
    }

    @Override
    public void setFocus() {
        tree.rows().control().setFocus();
    }

    private void createActions() {
        LazyTree rows = tree.rows();
        getSite().setSelectionProvider(rows);
        rows.addSelectionChangedListener(event -> select());
        rows.onOpen(() -> rows.selectedRows().stream().findFirst().ifPresent(row -> rows.expand(row.key())));
        commands = new ViewCommands(getViewSite(), rows.control(), rows);
        commands.add(RunUi.LOG, Deployment.class, deployment -> true, this::openLog);
        commands.add(RunUi.STOP, Deployment.class, DeploymentActions::canStop, DeploymentActions::stop);
        commands.add(RunUi.UPDATE, Deployment.class, Updates::isPossible, Updates::ask);
        commands.add(RunUi.SCALE, Deployment.class, Deployment::canScale, Scaling::ask);
        commands.add(RunUi.AGAIN, Deployment.class, DeploymentActions::canDeployAgain, DeploymentActions::deployAgain);
        commands.add(RunUi.REMOVE, Deployment.class, DeploymentActions::canRemove, DeploymentActions::remove);
        CopyAction.install(getViewSite(),
                () -> String.join("\n", rows.selectedRows().stream().map(RowWords::copy).toList())); //$NON-NLS-1$
    }

    private void openLog(List<Deployment> deployments, Shell shell) {
        detail.show(Optional.of(deployments.getFirst()));
        detail.showLog(Optional.empty());
    }

    private void select() {
        Optional<Deployment> selected = tree.rows().selectedRows().stream().map(DeploymentsView::deployment)
                .flatMap(Optional::stream).findFirst();
        if (selected.isPresent() || tree.rows().selectedRows().isEmpty()) {
            detail.show(selected);
        }
    }

    private static Optional<Deployment> deployment(Row row) {
        return switch (row) {
            case Row.Group group -> Optional.empty();
            case Row.Of of -> Optional.of(of.deployment());
            case Row.Part(DeploymentPart part) -> Optional.of(part.deployment());
        };
    }

    /** Shows a deployment, now or as soon as it is known. */
    public void show(Wanted what) {
        wanted = Optional.of(what);
        showWanted();
    }

    private void showWanted() {
        wanted.filter(what -> all.stream().anyMatch(each -> each.id().equals(what.id()))).ifPresent(what -> {
            wanted = Optional.empty();
            tree.rows().select(what.id());
            detail.show(all.stream().filter(each -> each.id().equals(what.id())).findFirst());
            if (what.log()) {
                detail.showLog(what.node());
            }
        });
    }

    private void arrange(Arrangement chosen) {
        tree.arrange(chosen);
        bar.count(tree.size(), all.size());
    }

    private void show(List<Deployment> now, Set<Deployment> changed) {
        Set<String> before = new HashSet<>();
        all.forEach(deployment -> before.add(deployment.id()));
        all = now;
        tree.show(now, changed);
        bar.count(tree.size(), now.size());
        empty.show(now.isEmpty());
        follow(changed);
        showNew(now.stream().filter(each -> !before.contains(each.id())).filter(DeploymentsView::wasJustAskedFor)
                .findFirst());
        showWanted();
        commands.refresh();
    }

    /** What is shown may be another object now, taken over from a process that has ended, or gone. */
    private void follow(Set<Deployment> changed) {
        detail.shown().ifPresent(shown -> {
            Optional<Deployment> now = all.stream().filter(each -> each.id().equals(shown.id())).findFirst();
            if (now.isEmpty() || now.get() != shown) {
                detail.show(now);
            } else if (changed.contains(shown)) {
                detail.refresh();
            }
        });
    }

    private static boolean wasJustAskedFor(Deployment deployment) {
        return deployment.isLive() && Instant.now().isBefore(deployment.created().plus(JUST_NOW));
    }

    /** A new deployment is opened and selected, for it is what the person just asked for. */
    private void showNew(Optional<Deployment> fresh) {
        fresh.ifPresent(deployment -> {
            tree.rows().select(deployment.id());
            tree.rows().expand(deployment.id());
        });
    }
}
