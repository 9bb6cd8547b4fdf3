package org.deepworkbench.topology.core;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.EditContext;
import org.deepworkbench.topology.core.edit.Effect;
import org.deepworkbench.topology.core.edit.TextEdit;
import org.deepworkbench.topology.core.imports.ImportSettings;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.TopologyFiles;
import org.deepworkbench.topology.core.internal.document.History;
import org.deepworkbench.topology.core.internal.document.LayoutFile;
import org.deepworkbench.topology.core.internal.document.LiveModel;
import org.deepworkbench.topology.core.internal.document.Step;
import org.deepworkbench.topology.core.picture.Nesting;
import org.deepworkbench.topology.core.picture.TopologyLayout;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.eclipse.osgi.util.NLS;

/**
 * An open topology: its text, the model read from it, its layout, and one stack of commands for all who change it. The
 * text is the truth. Elements of the model keep their identity while they stay in the text; while the text cannot be
 * read, the model stays as it last was.
 *
 * <p>A document belongs to one thread at a time. A {@link #snapshot()} may be judged on any.
 */
public final class TopologyDocument {

    private TopologySource source;
    private final Optional<Diagnostic> fileFault;
    private final LiveModel model;
    private final History history = new History();
    private final List<DocumentListener> listeners = new CopyOnWriteArrayList<>();
    private TopologyLayout layout;

    private TopologyDocument(String text, TopologySource source, TopologyLayout layout,
            Optional<Diagnostic> fileFault) {
        this.source = source;
        this.fileFault = fileFault;
        this.layout = layout;
        this.model = new LiveModel(text, source);
    }

    /**
     * Opens a file, with the layout beside it. A file whose content is wrong in whatever way opens, with diagnostics.
     *
     * @throws FaultException if the file cannot be opened at all: it is missing, or may not be read
     */
    public static TopologyDocument open(Path file) throws FaultException {
        return open(TopologySource.of(file));
    }

    /**
     * Opens a file that may import other files of its project.
     *
     * @throws FaultException if the file cannot be opened at all: it is missing, or may not be read
     */
    public static TopologyDocument open(Path file, Path project) throws FaultException {
        return open(TopologySource.of(file, project));
    }

    /**
     * Opens the file of a source.
     *
     * @throws FaultException if the file cannot be opened at all: it is missing, or may not be read
     */
    public static TopologyDocument open(TopologySource source) throws FaultException {
        Path file = source.file().orElseThrow();
        TopologyFiles.Content content = TopologyFiles.read(file);
        return new TopologyDocument(content.text(), source, LayoutFile.read(file), content.fault());
    }

    /** {@return a document of a text that is in no file} */
    public static TopologyDocument of(String name, String text) {
        return new TopologyDocument(text, TopologySource.unsaved(name), TopologyLayout.EMPTY, Optional.empty());
    }

    /** {@return where the text comes from} */
    public TopologySource source() {
        return source;
    }

    /** {@return a name for people: the file's name} */
    public String name() {
        return source.name();
    }

    /** {@return whether the text may be changed and saved; false for a file whose content could not be taken in} */
    public boolean editable() {
        return fileFault.isEmpty();
    }

    /** {@return whether the text can be read as YAML; if not, the model is what could be read before} */
    public boolean isReadable() {
        return editable() && model.isReadable();
    }

    /** {@return the text} */
    public String text() {
        return model.text();
    }

    /** {@return the model, which follows the text; always the same root, and refusing every change from outside} */
    public ServiceTemplate serviceTemplate() {
        return model.template();
    }

    /** {@return the node templates in the order of the text} */
    public List<NodeTemplate> nodes() {
        return serviceTemplate().getTopology() == null ? List.of()
                : List.copyOf(serviceTemplate().getTopology().getNodeTemplates());
    }

    /** {@return the node template of that name} */
    public Optional<NodeTemplate> node(String name) {
        return serviceTemplate().getTopology() == null ? Optional.empty()
                : serviceTemplate().getTopology().getNodeTemplates().stream()
                        .filter(node -> node.getName().equals(name)).findFirst();
    }

    /** {@return the types that the topology can use} */
    public TypeLibrary types() {
        return model.types();
    }

    /** {@return where nodes stand, as far as somebody placed them} */
    public TopologyLayout layout() {
        return layout;
    }

    /** Keeps places for a diagram with another nesting from now on. Nothing changes that could be undone or saved. */
    public void nest(Nesting nesting) {
        layout = layout.as(nesting);
    }

    /** {@return everything that is wrong, in the order of the text} */
    public List<Diagnostic> diagnostics() {
        return fileFault.map(List::of).orElseGet(model::diagnostics);
    }

    /** {@return whether an error is among the diagnostics} */
    public boolean hasErrors() {
        return diagnostics().stream().anyMatch(Diagnostic::isError);
    }

    /** {@return the document as an edit finds it now; without a tree while the text cannot be read} */
    public EditContext context() {
        return new EditContext(text(), model.tree(), serviceTemplate(), types(), layout);
    }

    /** {@return the text as it is now, to be judged on another thread} */
    public TopologySnapshot snapshot() {
        return new TopologySnapshot(text(), source);
    }

    /**
     * Carries out a command as one step that can be undone.
     *
     * @throws FaultException if it cannot be carried out; nothing has changed then
     */
    public void execute(Edit edit) throws FaultException {
        requireEditable();
        model.requireReadable(name());
        Effect effect = edit.effect(context());
        Step step = Step.of(edit.label(), text(), effect.edits(), layout, effect.layout(), effect.renamedNodes(),
                false).in(edit.burst());
        if (step.isEmpty()) {
            return;
        }
        boolean moved = !layout.equals(step.after());
        if (!step.forward().isEmpty() && !model.applyIfReadable(step.forward(), step.renamed())) {
            throw new FaultException(new Fault(NLS.bind(Messages.Document_wouldBreak, edit.label()), name(), "",
                    Messages.Document_wouldBreakRemedy));
        }
        history.add(step);
        layout = step.after();
        tell(new DocumentChange(DocumentChange.Kind.EXECUTE, step.forward(), !step.forward().isEmpty(), moved));
    }

    /**
     * Replaces a piece of the text, as typing does; what is typed in one go is undone in one go.
     *
     * @param offset      where the piece begins, in characters from 0
     * @param length      its number of characters
     * @param replacement what stands there afterwards
     */
    public void replaceText(int offset, int length, String replacement) {
        change(Messages.Document_typing, List.of(new TextEdit(offset, length, replacement)), layout, true);
    }

    /** Takes over a text from outside, such as a file that changed on disk, as one step that can be undone. */
    public void replaceAll(String newText) {
        replaceAll(Messages.Document_replace, newText, layout);
    }

    /**
     * Likewise takes over a text with its layout. The text need not be YAML.
     *
     * @param label     what this is called for people
     * @param newText   the text
     * @param newLayout how it is drawn
     */
    public void replaceAll(String label, String newText, TopologyLayout newLayout) {
        if (!newText.equals(text()) || !newLayout.keepsSameAs(layout)) {
            change(label, difference(text(), newText), newLayout, false);
        }
    }

    private static List<TextEdit> difference(String old, String newText) {
        int start = 0;
        int shorter = Math.min(old.length(), newText.length());
        while (start < shorter && old.charAt(start) == newText.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && old.charAt(old.length() - 1 - end) == newText.charAt(newText.length() - 1 - end)) {
            end++;
        }
        boolean same = old.length() == newText.length() && start == shorter;
        return same ? List.of()
                : List.of(new TextEdit(start, old.length() - start - end,
                        newText.substring(start, newText.length() - end)));
    }

    private void change(String label, List<TextEdit> edits, TopologyLayout newLayout, boolean typing) {
        if (!editable()) {
            throw new IllegalStateException("not editable");
        }
        String before = text();
        Optional<Map<String, String>> renamed = edits.isEmpty() ? Optional.empty() : model.applyTyped(edits);
        TopologyLayout after = newLayout.equals(layout) ? renamed(renamed.orElse(Map.of())) : newLayout;
        history.add(Step.of(label, before, edits, layout, after, renamed.orElse(Map.of()), typing));
        boolean moved = !layout.equals(after);
        layout = after;
        tell(new DocumentChange(DocumentChange.Kind.TEXT, edits, renamed.isPresent(), moved));
    }

    /** What is kept of a node that got another name goes with it; nothing that had the new name counts any longer. */
    private TopologyLayout renamed(Map<String, String> names) {
        TopologyLayout followed = layout;
        for (Map.Entry<String, String> name : names.entrySet()) {
            followed = followed.without(name.getValue()).renamed(name.getKey(), name.getValue());
        }
        return followed;
    }

    /**
     * Follows the imports anew, because they are served in another way from now on or a file that they need has come.
     *
     * @param settings how they are served
     */
    public void resolveImports(ImportSettings settings) {
        source = source.with(settings);
        model.resolveImports(source);
        tell(new DocumentChange(DocumentChange.Kind.IMPORTS, List.of(), true, false));
    }

    /** {@return whether there is a change to take back} */
    public boolean canUndo() {
        return history.lastDone().isPresent();
    }

    /** {@return whether there is a change to make again} */
    public boolean canRedo() {
        return history.lastUndone().isPresent();
    }

    /** {@return what {@link #undo} would take back} */
    public Optional<String> undoLabel() {
        return history.lastDone().map(Step::label);
    }

    /** {@return what {@link #redo} would make again} */
    public Optional<String> redoLabel() {
        return history.lastUndone().map(Step::label);
    }

    /** {@return what undoing would take back one after the other, up to so many changes} */
    public List<String> undoLabels(int most) {
        return history.done().limit(most).map(Step::label).toList();
    }

    /** {@return what redoing would make again one after the other, up to so many changes} */
    public List<String> redoLabels(int most) {
        return history.undone().limit(most).map(Step::label).toList();
    }

    /** Takes the last change back, if there is one; saving does not end this. */
    public void undo() {
        undo(1);
    }

    /** Makes the change taken back last again, if there is one. */
    public void redo() {
        redo(1);
    }

    /** Takes the last changes back, as many as there are up to {@code steps}; told to listeners as one change. */
    public void undo(int steps) {
        make(history.undo(steps).stream().map(Step::inverse).toList(), DocumentChange.Kind.UNDO);
    }

    /** Makes the changes taken back last again, as many as there are up to {@code steps}; told as one change. */
    public void redo(int steps) {
        make(history.redo(steps), DocumentChange.Kind.REDO);
    }

    private void make(List<Step> steps, DocumentChange.Kind kind) {
        if (steps.isEmpty()) {
            return;
        }
        TopologyLayout newLayout = steps.get(steps.size() - 1).after();
        List<TextEdit> edits = steps.stream().flatMap(step -> step.forward().stream()).toList();
        Map<String, String> renamed = steps.stream().map(Step::renamed).reduce(Map.of(), Step::renamedOn);
        boolean moved = !newLayout.keepsSameAs(layout);
        layout = newLayout.as(layout.nesting());
        boolean changed = !edits.isEmpty() && model.apply(edits, renamed);
        tell(new DocumentChange(kind, edits, changed, moved));
    }

    /** {@return whether text or layout differ from what was last saved} */
    public boolean isDirty() {
        return history.isDirty();
    }

    /** Notes that somebody saved the text and the layout as they are now. */
    public void markSaved() {
        history.markSaved();
        tell(new DocumentChange(DocumentChange.Kind.SAVED, List.of(), false, false));
    }

    /**
     * Saves text and layout, each as a whole; undo survives.
     *
     * @throws FaultException if that is not possible; the file is as it was then
     */
    public void save() throws FaultException {
        Path file = source.file().orElseThrow(() -> new FaultException(
                new Fault(Messages.Document_noFile, name(), "", Messages.Document_noFileRemedy)));
        saveCopy(file);
        markSaved();
    }

    /**
     * Saves text and layout, each as a whole, as another file; the document stays that of its own file.
     *
     * @throws FaultException if that is not possible; the file is as it was then
     */
    public void saveCopy(Path file) throws FaultException {
        requireEditable();
        WholeFile.write(file, text().getBytes(StandardCharsets.UTF_8));
        try {
            LayoutFile.write(file, layout);
        } catch (IOException failed) {
            throw WholeFile.notSaved(file, failed);
        }
    }

    private void requireEditable() throws FaultException {
        if (fileFault.isPresent()) {
            throw new FaultException(new Fault(Messages.Document_notEditable, name(), fileFault.get().message(), ""));
        }
    }

    /** The listener is told of each change from now on. */
    public void addListener(DocumentListener listener) {
        listeners.add(listener);
    }

    /** The listener is told of no further change. */
    public void removeListener(DocumentListener listener) {
        listeners.remove(listener);
    }

    private void tell(DocumentChange change) {
        listeners.forEach(listener -> listener.documentChanged(change));
    }
}
