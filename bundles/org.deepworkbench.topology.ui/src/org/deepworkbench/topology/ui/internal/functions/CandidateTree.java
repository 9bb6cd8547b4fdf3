package org.deepworkbench.topology.ui.internal.functions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.deepworkbench.topology.core.function.Candidate;
import org.deepworkbench.topology.core.function.Candidates;
import org.deepworkbench.topology.core.function.Expression;
import org.deepworkbench.topology.core.function.Expression.GetInput;
import org.deepworkbench.topology.core.function.Expression.Member;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** What may stand at a place of a value: inputs, or nodes with all that can be asked of them. */
final class CandidateTree {

    private final Candidates candidates;
    private final Optional<String> wanted;
    private final Composite control;
    private final Text filter;
    private final TreeViewer viewer;
    private Kind kind = Kind.INPUT;

    /** A candidate with the way to it. */
    private record Entry(List<Object> way, Candidate candidate) {

        private static Entry of(List<Object> outer, Candidate candidate) {
            List<Object> way = new ArrayList<>(outer);
            way.add(candidate.step());
            return new Entry(List.copyOf(way), candidate);
        }
    }

    /**
     * @param parent     where it goes
     * @param candidates what there is
     * @param wanted     the type that fits best
     * @param chosen     is given what a person chooses
     */
    CandidateTree(Composite parent, Candidates candidates, Optional<String> wanted, Consumer<Expression> chosen) {
        this.candidates = candidates;
        this.wanted = wanted;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(control);
        filter = ControlIds.tag(new Text(control, SWT.SEARCH | SWT.ICON_CANCEL), "topology.function.filter"); //$NON-NLS-1$
        filter.setMessage(Messages.Dialog_filter);
        Accessibility.name(filter, Messages.Dialog_filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        viewer = new TreeViewer(control, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, true).hint(260, 180).applyTo(viewer.getTree());
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
        viewer.addFilter(new Matching());
        viewer.setInput(this);
        Accessibility.name(viewer.getTree(), Messages.Dialog_choices);
        ControlIds.tag(viewer.getTree(), "topology.function.choices"); //$NON-NLS-1$
        filter.addModifyListener(event -> refilter());
        viewer.addPostSelectionChangedListener(event -> chosen().ifPresent(chosen));
    }

    Composite control() {
        return control;
    }

    /** Shows what may stand where a piece of that kind is wanted. */
    void show(Kind wantedKind) {
        if (kind != wantedKind) {
            kind = wantedKind;
            filter.setText(""); //$NON-NLS-1$
        }
        viewer.refresh();
    }

    /** Shows what a node has. */
    void reveal(String node) {
        for (Object element : contents(List.of())) {
            if (((Entry) element).candidate().step().equals(node)) {
                viewer.setExpandedElements(element);
                viewer.reveal(element);
                viewer.setSelection(new StructuredSelection(element), true);
            }
        }
    }

    private void refilter() {
        viewer.refresh();
        if (!filter.getText().isBlank() && kind != Kind.INPUT) {
            viewer.expandToLevel(2);
        }
    }

    private Optional<Expression> chosen() {
        if (!(viewer.getStructuredSelection().getFirstElement() instanceof Entry entry)) {
            return Optional.empty();
        }
        if (kind == Kind.INPUT) {
            return Optional.of(new GetInput(entry.candidate().step().toString(), List.of()));
        }
        return entry.way().size() < 2 ? Optional.empty() : Optional.of(new Member(kind.asked(), entry.way()));
    }

    private Object[] contents(List<Object> way) {
        List<Candidate> inside = kind == Kind.INPUT ? candidates.inputs() : candidates.after(kind.asked(), way);
        return Candidates.sorted(inside, wanted).stream().map(candidate -> Entry.of(way, candidate)).toArray();
    }

    /** The candidates, each with what can be asked of it. */
    private final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return contents(List.of());
        }

        @Override
        public Object[] getChildren(Object parent) {
            return contents(((Entry) parent).way());
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return kind != Kind.INPUT && ((Entry) element).candidate().leadsOn();
        }
    }

    /** Keeps those that a word was typed of, and those that one of their own was typed of. */
    private final class Matching extends ViewerFilter {

        @Override
        public boolean select(Viewer any, Object parent, Object element) {
            String typed = filter.getText().strip().toLowerCase(Locale.ROOT);
            Entry entry = (Entry) element;
            boolean within = parent instanceof Entry outer && matches(outer, typed);
            return typed.isEmpty() || within || matches(entry, typed) || kind != Kind.INPUT
                    && entry.way().size() == 1 && candidates.after(kind.asked(), entry.way()).stream()
                            .anyMatch(inner -> matches(Entry.of(entry.way(), inner), typed));
        }

        private static boolean matches(Entry entry, String typed) {
            return entry.candidate().step().toString().toLowerCase(Locale.ROOT).contains(typed);
        }
    }

    /** The name, and in quiet letters what it is. */
    private static final class Labels extends LabelProvider implements IStyledLabelProvider {

        @Override
        public StyledString getStyledText(Object element) {
            Candidate candidate = ((Entry) element).candidate();
            return new StyledString(candidate.step().toString()).append("  " + candidate.detail(), //$NON-NLS-1$
                    StyledString.QUALIFIER_STYLER);
        }
    }
}
