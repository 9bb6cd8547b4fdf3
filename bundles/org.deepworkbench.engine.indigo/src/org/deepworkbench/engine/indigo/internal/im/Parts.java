package org.deepworkbench.engine.indigo.internal.im;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.deepworkbench.engine.indigo.internal.im.wire.Machine;
import org.deepworkbench.engine.indigo.internal.im.wire.MachineState;
import org.deepworkbench.spi.engine.Resource;
import org.deepworkbench.spi.engine.Resource.Action;

/** The parts of an infrastructure as a person sees them: the whole first, then each machine. */
final class Parts {

    private final Look look;

    Parts(Look look) {
        this.look = look;
    }

    List<Resource> resources() {
        List<Resource> resources = new ArrayList<>();
        MachineState whole = look.state().whole();
        resources.add(new Resource(look.id(), "", Messages.Part_infrastructure, whole.ofMachine(), //$NON-NLS-1$
                Map.of(Messages.Part_state, whole.word()), actionsOfWhole(whole)));
        boolean several = look.state().machines().size() > 1;
        look.state().machines().forEach((number, state) -> {
            Optional<Machine> machine = Optional.ofNullable(look.machines().get(number));
            List<Action> actions = state.actions().stream()
                    .filter(action -> action != Action.REMOVE || several).toList(); // the last one ends it all
            resources.add(new Resource(number, machine.map(Machine::system).orElse(""), Messages.Part_machine, //$NON-NLS-1$
                    state.ofMachine(), details(state, machine), actions));
        });
        return resources;
    }

    private static List<Action> actionsOfWhole(MachineState state) {
        return switch (state) {
            case CONFIGURED, UNCONFIGURED -> List.of(Action.STOP, Action.RECONFIGURE);
            case RUNNING -> List.of(Action.STOP);
            case STOPPED -> List.of(Action.START);
            case PENDING, OFF, FAILED, UNKNOWN, DELETING -> List.of();
        };
    }

    /** Nothing with which one signs in to a machine is told, but for who. */
    private static Map<String, String> details(MachineState state, Optional<Machine> found) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put(Messages.Part_state, state.word());
        found.ifPresent(machine -> {
            put(details, Messages.Part_public, String.join(", ", machine.publicAddresses())); //$NON-NLS-1$
            put(details, Messages.Part_private, String.join(", ", machine.privateAddresses())); //$NON-NLS-1$
            put(details, Messages.Part_name, machine.name());
            put(details, Messages.Part_cpus, number(machine.cpus()));
            put(details, Messages.Part_memory, machine.memory().isPresent()
                    ? Amounts.bytes(machine.memory().getAsDouble()) : ""); //$NON-NLS-1$
            put(details, Messages.Part_gpus, number(machine.gpus()));
            put(details, Messages.Part_flavour, machine.flavour());
            put(details, Messages.Part_image, machine.image());
            put(details, Messages.Part_cloud, machine.cloud());
            put(details, Messages.Part_user, machine.user());
        });
        return details;
    }

    private static void put(Map<String, String> details, String label, String value) {
        if (!value.isBlank()) {
            details.put(label, value);
        }
    }

    private static String number(OptionalDouble number) {
        return number.isPresent() ? Amounts.number(number.getAsDouble()) : ""; //$NON-NLS-1$
    }
}
