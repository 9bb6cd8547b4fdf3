package org.deepworkbench.topology.ui.internal.keys;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;

/**
 * What keys do in the diagram: those of commands as they are bound now, and those of the canvas, which are fixed.
 *
 * @param groups keys that belong together
 */
record KeyList(List<Group> groups) {

    private static final String CATEGORY = "org.deepworkbench.topology.ui.category"; //$NON-NLS-1$
    private static final List<String> EDIT = List.of(IWorkbenchCommandConstants.EDIT_UNDO,
            IWorkbenchCommandConstants.EDIT_REDO, IWorkbenchCommandConstants.EDIT_CUT,
            IWorkbenchCommandConstants.EDIT_COPY, IWorkbenchCommandConstants.EDIT_PASTE,
            IWorkbenchCommandConstants.EDIT_DELETE, IWorkbenchCommandConstants.FILE_RENAME,
            IWorkbenchCommandConstants.EDIT_SELECT_ALL, IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE,
            IWorkbenchCommandConstants.FILE_SAVE);

    /** Keys under a heading. */
    record Group(String heading, List<Key> keys) {
    }

    /** A key or chord, and what it does. */
    record Key(String keys, String does) {
    }

    /** {@return the keys as they are now} */
    static KeyList now(ICommandService commands, IBindingService bindings) {
        Stream<Command> own = Arrays.stream(commands.getDefinedCommands()).filter(KeyList::isOfDiagram);
        return new KeyList(List.of(new Group(Messages.Keys_canvas, canvas()),
                new Group(Messages.Keys_edit, keys(EDIT.stream().map(commands::getCommand), bindings)),
                new Group(Messages.Keys_diagram, keys(own, bindings).stream()
                        .sorted(Comparator.comparing(Key::does)).toList())));
    }

    private static List<Key> canvas() {
        return List.of(new Key(Messages.Keys_arrowsKeys, Messages.Keys_arrows),
                new Key(Messages.Keys_arrowsOneKeys, Messages.Keys_arrowsOne),
                new Key(Messages.Keys_walkKeys, Messages.Keys_walk),
                new Key(Messages.Keys_walkBackKeys, Messages.Keys_walkBack),
                new Key(Messages.Keys_enterKeys, Messages.Keys_enter),
                new Key(Messages.Keys_backKeys, Messages.Keys_back), new Key(Messages.Keys_onKeys, Messages.Keys_on),
                new Key(Messages.Keys_besideKeys, Messages.Keys_beside),
                new Key(Messages.Keys_escapeKeys, Messages.Keys_escape),
                new Key(Messages.Keys_addKeys, Messages.Keys_add), new Key(Messages.Keys_panKeys, Messages.Keys_pan),
                new Key(Messages.Keys_wheelKeys, Messages.Keys_wheel));
    }

    private static boolean isOfDiagram(Command command) {
        try {
            return command.getCategory().getId().equals(CATEGORY);
        } catch (NotDefinedException gone) {
            return false;
        }
    }

    private static List<Key> keys(Stream<Command> commands, IBindingService bindings) {
        return commands.map(command -> key(command, bindings)).flatMap(Optional::stream).toList();
    }

    private static Optional<Key> key(Command command, IBindingService bindings) {
        try {
            String keys = Objects.requireNonNullElse(bindings.getBestActiveBindingFormattedFor(command.getId()), ""); //$NON-NLS-1$
            return keys.isEmpty() ? Optional.empty() : Optional.of(new Key(keys, command.getName()));
        } catch (NotDefinedException gone) {
            return Optional.empty();
        }
    }
}
