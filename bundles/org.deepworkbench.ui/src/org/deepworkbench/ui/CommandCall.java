package org.deepworkbench.ui;

import java.util.Map;
import org.deepworkbench.ui.internal.Messages;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Carries out commands of other parts of the workbench, which know each other only by the ids of their commands. */
public final class CommandCall {

    private CommandCall() {
    }

    /**
     * Carries out a command; on the display thread.
     *
     * @param services   those of the site or window that asks
     * @param id         of the command
     * @param parameters values by parameter id
     * @throws CommandException if there is no such command, nothing handles it now, or it fails
     */
    public static void execute(IServiceLocator services, String id, Map<String, String> parameters)
            throws CommandException {
        Command command = services.getService(ICommandService.class).getCommand(id);
        ParameterizedCommand call = command.isDefined()
                ? ParameterizedCommand.generateCommand(command, parameters) : null;
        if (call == null) {
            throw new NotDefinedException(NLS.bind(Messages.CommandCall_missing, id));
        }
        services.getService(IHandlerService.class).executeCommand(call, null);
    }
}
