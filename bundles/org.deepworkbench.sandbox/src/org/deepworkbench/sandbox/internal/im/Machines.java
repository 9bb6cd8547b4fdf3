package org.deepworkbench.sandbox.internal.im;

import java.util.List;
import java.util.Map;
import org.deepworkbench.sandbox.internal.wire.Answer;
import org.deepworkbench.sandbox.internal.wire.Call;
import org.deepworkbench.sandbox.internal.wire.Refused;

/** What can be asked of single machines. */
final class Machines {

    private final Register register;
    private final Demands demands;

    Machines(Register register, Demands demands) {
        this.register = register;
        this.demands = demands;
    }

    Answer show(Authorisation caller, Call call, List<String> names) throws Refused {
        return describe(call, register.find(caller, names.getFirst()), names.get(1));
    }

    private static Answer describe(Call call, Infrastructure found, String number) throws Refused {
        Machine machine = Register.machines(found, number).getFirst();
        List<Object> radl = found.look(it -> Radl.machine(machine, it.provider()));
        return call.mediaTypes("Accept").contains("application/json") ? Answer.json(200, Map.of("radl", radl))
                : Formats.field(call, "radl", found.look(it -> Radl.text(List.of(machine.spec()))));
    }

    Answer alter(Authorisation caller, Call call, List<String> names) throws Refused {
        Infrastructure found = register.find(caller, names.getFirst());
        Machine machine = Register.machines(found, names.get(1)).getFirst();
        SystemSpec wanted = demands.change(call);
        found.look(it -> {
            machine.alter(machine.spec().sized(wanted.cpus(), wanted.memory()));
            return machine;
        });
        return describe(call, found, names.get(1));
    }

    Answer remove(Authorisation caller, Call call, List<String> names) throws Refused {
        Infrastructure found = register.find(caller, names.getFirst());
        found.remove(Register.machines(found, names.get(1)));
        return Formats.done();
    }

    Answer property(Authorisation caller, Call call, List<String> names) throws Refused {
        Infrastructure found = register.find(caller, names.getFirst());
        Machine machine = Register.machines(found, names.get(1)).getFirst();
        String name = names.get(2);
        if (name.equals("contmsg")) {
            return Formats.field(call, name, found.look(it -> machine.message()));
        }
        Map<?, ?> system = (Map<?, ?>) found.look(it -> Radl.machine(machine, it.provider())).get(1);
        Object value = system.get(name);
        if (value == null) {
            throw new Refused(404, "Incorrect property " + name + " for VM ID " + machine.number);
        }
        return Formats.field(call, name, value);
    }

    Answer operate(Authorisation caller, Call call, List<String> names) throws Refused {
        Infrastructure found = register.find(caller, names.getFirst());
        List<Machine> one = Register.machines(found, names.get(1));
        switch (names.get(2)) {
            case "start" -> found.start(one, false);
            case "stop" -> found.stop(one);
            case "reboot" -> found.start(one, true);
            default -> throw new Refused(404, "Not found: '" + call.pathText() + "'");
        }
        return Formats.done();
    }
}
