package org.deepworkbench.run.ui.internal.deployments;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deepworkbench.run.core.Deployment;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * A tree of any number of rows that fills a row when it comes into sight, and draws anew only those that have changed.
 * JFace's own virtual tree loses selection and expansion when rows move. Its selection holds the subjects of the rows.
 * For the display thread only.
 */
final class LazyTree implements ISelectionProvider {

    /** Fills a row's columns. */
    @FunctionalInterface
    interface Painter {

        void paint(TreeItem item, Row row);
    }

    private final Tree tree;
    private final Painter painter;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final Set<String> expanded = new HashSet<>();
    private final List<Runnable> openers = new CopyOnWriteArrayList<>();
    private List<Row> roots = List.of();
    private List<Row> selected = List.of();

    LazyTree(Composite parent, Painter painter) {
        this.painter = painter;
        tree = new Tree(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setHeaderVisible(true);
        tree.addListener(SWT.SetData, event -> row((TreeItem) event.item, event.index)
                .ifPresent(row -> fill((TreeItem) event.item, row)));
        tree.addListener(SWT.Expand, event -> row((TreeItem) event.item).map(Row::key).ifPresent(expanded::add));
        tree.addListener(SWT.Collapse, event -> row((TreeItem) event.item).map(Row::key).ifPresent(expanded::remove));
        tree.addListener(SWT.Selection, this::selectionChanged);
        tree.addListener(SWT.DefaultSelection, event -> openers.forEach(Runnable::run));
    }

    Tree control() {
        return tree;
    }

    /** Calls back when a row is double-clicked, or Enter is pressed. */
    void onOpen(Runnable opener) {
        openers.add(opener);
    }

    /** {@return whether there is a row of that key at the top} */
    boolean knows(String key) {
        return roots.stream().anyMatch(row -> row.key().equals(key));
    }

    /** Opens a row when it is shown for the first time. */
    void expandLater(String key) {
        expanded.add(key);
    }

    /** {@return the rows at the top} */
    List<Row> roots() {
        return roots;
    }

    /** {@return the selected rows} */
    List<Row> selectedRows() {
        return selected;
    }

    /**
     * Shows rows in place of those before. What is the same row as before is drawn anew only if it has changed.
     *
     * @param changed tells whether a row, or one beneath it, may look different
     */
    void show(List<Row> rows, Predicate<Row> changed) {
        boolean sameOrder = rows.size() == roots.size() && IntStream.range(0, rows.size())
                .allMatch(i -> rows.get(i).key().equals(roots.get(i).key()) && sameBelow(rows.get(i), roots.get(i)));
        List<Row> old = roots;
        roots = rows;
        if (sameOrder) {
            IntStream.range(0, rows.size()).filter(i -> changed.test(rows.get(i))).forEach(this::redraw);
            selected = selected.stream().map(row -> path(row.key()).map(Path::row)).flatMap(Optional::stream).toList();
        } else {
            rebuild(old);
        }
    }

    /** Groups must hold the same deployments in the same order; what is beneath a deployment is looked at when drawn. */
    private static boolean sameBelow(Row one, Row other) {
        return !(one instanceof Row.Group group) || other instanceof Row.Group before
                && group.children().stream().map(Row::key).toList()
                        .equals(before.children().stream().map(Row::key).toList());
    }

    private void redraw(int index) {
        Row row = roots.get(index);
        tree.clear(index, true);
        if (expanded.contains(row.key())) {
            refill(tree.getItem(index), row);
        }
    }

    /** An open row may have more or fewer rows beneath it now. */
    private void refill(TreeItem item, Row row) {
        fill(item, row);
        item.clearAll(true);
        for (int i = 0; i < row.children().size(); i++) {
            if (expanded.contains(row.children().get(i).key())) {
                refill(item.getItem(i), row.children().get(i));
            }
        }
    }

    /** Rows have come, gone or moved: scroll position, open rows and selection are kept by what they stand for. */
    private void rebuild(List<Row> old) {
        Optional<String> top = Optional.ofNullable(tree.getTopItem()).map(item -> (String) item.getData());
        List<Row> before = selected;
        tree.setRedraw(false);
        for (int i = 0; i < old.size(); i++) {
            if (expanded.contains(old.get(i).key())) {
                tree.getItem(i).setExpanded(false);
            }
        }
        tree.setItemCount(roots.size()); // those that are there already are used again, for each costs time
        tree.clearAll(true);
        for (int i = 0; i < roots.size(); i++) {
            if (expanded.contains(roots.get(i).key())) {
                open(tree.getItem(i), roots.get(i));
            }
        }
        top.flatMap(this::path).ifPresent(path -> tree.setTopItem(item(path)));
        List<Path> kept = before.stream().map(row -> path(row.key())).flatMap(Optional::stream).toList();
        tree.setSelection(kept.stream().map(this::item).toArray(TreeItem[]::new));
        selected = kept.stream().map(Path::row).toList();
        tree.setRedraw(true);
        if (kept.size() != before.size()) {
            tell();
        }
    }

    private void open(TreeItem item, Row row) {
        fill(item, row);
        item.setExpanded(true);
        for (int i = 0; i < row.children().size(); i++) {
            if (expanded.contains(row.children().get(i).key())) {
                open(item.getItem(i), row.children().get(i));
            }
        }
    }

    private void fill(TreeItem item, Row row) {
        item.setData(row.key());
        item.setItemCount(row.children().size());
        painter.paint(item, row);
    }

    private Optional<Row> row(TreeItem item) {
        TreeItem parent = item.getParentItem();
        return row(item, parent == null ? tree.indexOf(item) : parent.indexOf(item));
    }

    private Optional<Row> row(TreeItem item, int index) {
        TreeItem parent = item.getParentItem();
        List<? extends Row> rows = parent == null ? roots : row(parent).map(Row::children).orElse(List.of());
        return index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    /** Where a row stands: it, and those it stands beneath. */
    private record Path(List<Integer> indices, Row row) {
    }

    /** {@return where the row of a key stands: at the top, in a group, or beneath an open deployment} */
    private Optional<Path> path(String key) {
        return path(key, roots, List.of());
    }

    private Optional<Path> path(String key, List<? extends Row> rows, List<Integer> above) {
        for (int i = 0; i < rows.size(); i++) {
            List<Integer> indices = Stream.concat(above.stream(), Stream.of(i)).toList();
            Row row = rows.get(i);
            if (row.key().equals(key)) {
                return Optional.of(new Path(indices, row));
            }
            if (row instanceof Row.Group || expanded.contains(row.key())) {
                Optional<Path> found = path(key, row.children(), indices);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private TreeItem item(Path path) {
        TreeItem item = tree.getItem(path.indices().getFirst());
        Row row = roots.get(path.indices().getFirst());
        for (int index : path.indices().subList(1, path.indices().size())) {
            fill(item, row);
            item.setExpanded(true);
            expanded.add(row.key());
            item = item.getItem(index);
            row = row.children().get(index);
        }
        return item;
    }

    /** Opens a row at the top, as a click on its triangle does. */
    void expand(String key) {
        path(key).ifPresent(path -> {
            expanded.add(key);
            open(item(path), path.row());
        });
    }

    /** Selects the row of a key and brings it into sight; does nothing if there is none. */
    void select(String key) {
        path(key).ifPresent(path -> {
            TreeItem item = item(path);
            tree.setSelection(item);
            tree.showSelection();
            selected = List.of(path.row());
            tell();
        });
    }

    private void selectionChanged(Event event) {
        selected = Stream.of(tree.getSelection()).map(this::row).flatMap(Optional::stream).toList();
        tell();
    }

    private void tell() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    @Override
    public IStructuredSelection getSelection() {
        return new StructuredSelection(selected.stream().map(Row::subject).filter(Objects::nonNull).toList());
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    /** Selects the rows of deployments; others cannot be selected from outside. */
    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection chosen
                && chosen.getFirstElement() instanceof Deployment deployment) {
            select(deployment.id());
        }
    }
}
