package org.deepworkbench.topology.ui.internal.library;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.ui.TopologyUi;
import org.deepworkbench.topology.ui.internal.Modules;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/**
 * What one topology can use, for the library beside its canvas and for adding on the canvas. It is read in the
 * background. For the display thread only.
 */
public final class LibraryModel {

    private final DocumentSession session;
    private final Display display;
    private final LibraryMemory memory;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Content content = new Content(List.of(), LibrarySearch.EMPTY);
    private List<String> typeNames = List.of();

    private record Content(List<LibraryGroup> groups, LibrarySearch search) {

        static Content of(List<LibraryGroup> groups) {
            return new Content(groups, LibrarySearch.of(groups.stream().flatMap(LibraryGroup::all).toList()));
        }
    }

    /** Begins to read what {@code session}'s topology can use. */
    public LibraryModel(DocumentSession session, Display display) {
        this.session = session;
        this.display = display;
        ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, TopologyUi.BUNDLE);
        memory = new LibraryMemory(store, () -> save(store));
        typesMayHaveChanged();
    }

    private static void save(ScopedPreferenceStore store) {
        try {
            store.save();
        } catch (IOException failed) {
            ILog.of(LibraryModel.class).warn(failed.getMessage(), failed);
        }
    }

    /** {@return the groups, empty ones left out; none before they have been read} */
    public List<LibraryGroup> groups() {
        return content.groups;
    }

    /** {@return how to find items} */
    public LibrarySearch search() {
        return content.search;
    }

    /** {@return favourites and what was used last} */
    public LibraryMemory memory() {
        return memory;
    }

    /** {@return what there is to say of an item} */
    public ItemDetails details(LibraryItem item) {
        return ItemDetails.of(item, session.document().types());
    }

    /** Calls {@code action} whenever the content has been read anew. */
    public void onChange(Runnable action) {
        listeners.add(action);
    }

    /** Reads everything again if the topology can use other types than before. */
    public void typesMayHaveChanged() {
        TypeLibrary types = session.document().types();
        List<String> names = types.names(NodeType.class);
        if (!names.equals(typeNames)) {
            typeNames = names;
            Set<String> own = session.document().serviceTemplate().getTypes().stream()
                    .filter(NodeType.class::isInstance).map(NamedElement::getName).collect(Collectors.toSet());
            Job.createSystem(Messages.Library_name, monitor -> {
                Content read = Content.of(LibraryContent.of(Modules.all(), types, own));
                display.asyncExec(() -> show(names, read));
            }).schedule();
        }
    }

    /** Takes what was read, if it is not outdated already. */
    private void show(List<String> names, Content read) {
        if (names.equals(typeNames)) {
            content = read;
            listeners.forEach(Runnable::run);
        }
    }
}
