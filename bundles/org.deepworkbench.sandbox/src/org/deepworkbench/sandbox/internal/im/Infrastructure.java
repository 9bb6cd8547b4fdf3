package org.deepworkbench.sandbox.internal.im;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.deepworkbench.sandbox.Mishap;
import org.deepworkbench.sandbox.internal.play.Script;
import org.deepworkbench.sandbox.internal.play.Stage;
import org.deepworkbench.sandbox.internal.play.Template;
import org.deepworkbench.sandbox.internal.play.Work;
import org.deepworkbench.sandbox.internal.wire.Refused;
import org.deepworkbench.spi.plan.Attributes;

/**
 * One infrastructure, and what happens to it in time. Safe to use from any thread; what is read together is read by
 * {@link #look}.
 */
final class Infrastructure {

    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofHours(2);
    private static final String NOT_DELETED =
            "Error destroying the infrastructure: VM 0: the cloud sandbox did not delete it";
    private static final String DISABLED = "Contextualization disabled by the RADL/TOSCA template.\n\n";
    private static final List<String> PLAYBOOK = List.of("Select master VM\n",
            "Wait master VM to boot\nWait master VM to have the SSH active.\n",
            "Creating and copying Ansible playbook files\nCopying YAML, hosts and inventory files.\n",
            "VM 0:\nContextualization agent output processed successfullyGenerate and copy the ssh key\n"
                    + "Sleeping 0 secs.\nLaunch task: wait_all_ssh\n",
            "Launch task: basic\nTask basic finished successfully\n",
            "Launch task: main\nPLAY [sandbox] ***\n");

    private final String id;
    private final String owner;
    private final String provider;
    private final Stage stage;
    private final Script script;
    private final Map<Integer, Machine> machines = new TreeMap<>();
    private final StringBuilder message = new StringBuilder();
    private Optional<Template> template;
    private List<SystemSpec> systems;
    private Map<String, Object> outputs = Map.of();
    private Optional<Work> work = Optional.empty();
    private int nextNumber;
    private int chapter;
    private boolean gone;

    /**
     * @param template in TOSCA, if it was made from one
     * @param systems  what machines there are to be
     */
    Infrastructure(String id, Authorisation owner, Optional<Template> template, List<SystemSpec> systems, Stage stage) {
        this.id = id;
        this.owner = owner.user();
        this.provider = owner.provider();
        this.template = template;
        this.systems = List.copyOf(systems);
        this.stage = stage;
        this.script = new Script(stage.time().played());
    }

    String id() {
        return id;
    }

    String owner() {
        return owner;
    }

    String provider() {
        return provider;
    }

    Optional<Template> template() {
        return template;
    }

    List<SystemSpec> systems() {
        return systems;
    }

    Map<Integer, Machine> machines() {
        return machines;
    }

    Map<String, Object> outputs() {
        return outputs;
    }

    boolean isGone() {
        return gone;
    }

    /** {@return what configuring it says, so far} */
    String message(boolean headOnly) {
        StringBuilder all = new StringBuilder(message);
        if (!headOnly) {
            machines.values().forEach(machine -> all.append(machine.message()));
            work.map(Work::log).ifPresent(all::append);
        }
        return all.toString();
    }

    /** {@return the state of the whole and of each machine} */
    Map<String, Object> state() {
        Map<String, Object> each = new LinkedHashMap<>();
        machines.forEach((number, machine) -> each.put(String.valueOf(number), machine.state().label()));
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("state", MachineState.of(machines.values().stream().map(Machine::state).toList()).label());
        state.put("vm_states", each);
        return state;
    }

    /** Reads several things as they stand at one moment, after everything happened that is due. */
    synchronized <T> T look(Function<Infrastructure, T> reader) {
        script.play(stage.time().played());
        return reader.apply(this);
    }

    /**
     * Begins to make it.
     *
     * @param wait whether it is to be told at once if its cloud refuses
     * @throws Refused if it is refused so
     */
    synchronized void launch(boolean wait) throws Refused {
        boolean refused = stage.dice().falls(Mishap.SITE);
        if (refused && wait) {
            throw new Refused(400, noRoom());
        }
        List<Machine> made = add(systems);
        later(BEAT.multipliedBy(2), () -> {
            if (refused) {
                message.append(noRoom()).append('\n');
                made.forEach(machine -> machine.set(MachineState.FAILED));
            } else {
                made.forEach(machine -> machine.set(MachineState.RUNNING));
                configure(stage.dice().falls(Mishap.SLOW) ? LONG : BEAT);
            }
        });
    }

    private String noRoom() {
        return "Some deploys did not proceed successfully: Error launching the VMs of type "
                + systems.getFirst().name() + " to cloud ID sandbox of type " + provider
                + ". Attempt 1: quota exceeded: no host has the resources that were asked for";
    }

    private List<Machine> add(List<SystemSpec> wanted) {
        List<Machine> made = new ArrayList<>();
        for (SystemSpec spec : wanted) {
            for (int i = 0; i < spec.count(); i++) {
                Machine machine = new Machine(nextNumber++, spec);
                machines.put(machine.number, machine);
                made.add(machine);
            }
        }
        return made;
    }

    private void later(Duration delay, Runnable effect) {
        int mine = chapter;
        script.after(delay, () -> {
            if (mine == chapter) {
                effect.run();
            }
        });
    }

    private boolean needsConfiguring() {
        return template.filter(it -> it.nodes().stream().anyMatch(node -> !node.machine())).isPresent();
    }

    private void configure(Duration firstStep) {
        if (!needsConfiguring()) {
            message.append(DISABLED);
        }
        if (work.isEmpty() && template.isPresent()) {
            work = Optional.of(stage.works().begin(id + '-' + chapter, template.get()));
        }
        List<String> lines = needsConfiguring() ? PLAYBOOK : List.of();
        boolean fails = stage.dice().falls(Mishap.CONFIGURE);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            later(firstStep.plus(BEAT.multipliedBy(i)), () -> message.append(line));
        }
        Duration end = firstStep.plus(BEAT.multipliedBy(lines.size()));
        later(end, fails ? () -> unconfigured("TASK [install] fatal: [vnode-0]: UNREACHABLE!\n") : this::settle);
    }

    private void settle() {
        switch (work.<Work.Standing>map(Work::standing)
                .orElseGet(() -> new Work.Standing.Running(Attributes.NONE))) {
            case Work.Standing.Starting() -> later(BEAT, this::settle);
            case Work.Standing.Broken(String why) -> unconfigured(why + '\n');
            case Work.Standing.Running(Attributes attributes) -> configured(attributes);
        }
    }

    private void configured(Attributes attributes) {
        outputs = template.map(it -> it.outputs(attributes)).orElse(Map.of());
        if (needsConfiguring()) {
            message.append("Task main finished successfully\nProcess finished\n");
        }
        each(MachineState.RUNNING, MachineState.CONFIGURED);
    }

    private void unconfigured(String why) {
        message.append(why);
        each(MachineState.RUNNING, MachineState.UNCONFIGURED);
    }

    private void each(MachineState from, MachineState to) {
        machines.values().stream().filter(machine -> machine.state() == from).forEach(machine -> machine.set(to));
    }

    /** Stops machines; what is stopped is so at once. */
    synchronized void stop(List<Machine> some) {
        script.play(stage.time().played());
        some.forEach(machine -> machine.set(MachineState.STOPPED));
    }

    /** Starts machines that are stopped, or all of them anew. */
    synchronized void start(List<Machine> some, boolean anew) {
        script.play(stage.time().played());
        List<Machine> starting = some.stream()
                .filter(machine -> anew || machine.state() == MachineState.STOPPED).toList();
        starting.forEach(machine -> machine.set(MachineState.RUNNING));
        later(BEAT.multipliedBy(2), () -> starting.stream().filter(Machine::isConfigured)
                .filter(machine -> machine.state() == MachineState.RUNNING)
                .forEach(machine -> machine.set(MachineState.CONFIGURED)));
    }

    /** Configures machines anew. */
    synchronized void reconfigure(List<Machine> some) {
        script.play(stage.time().played());
        chapter++;
        some.forEach(machine -> machine.set(MachineState.RUNNING));
        message.setLength(0);
        configure(BEAT);
    }

    /**
     * Adds machines, and perhaps takes a new template.
     *
     * @return the new machines
     */
    synchronized List<Machine> grow(List<SystemSpec> more, Optional<Template> next) {
        script.play(stage.time().played());
        next.ifPresent(it -> template = Optional.of(it));
        List<SystemSpec> all = new ArrayList<>(systems);
        for (SystemSpec spec : more) {
            int before = all.stream().filter(known -> known.name().equals(spec.name()))
                    .mapToInt(SystemSpec::count).sum();
            all.removeIf(known -> known.name().equals(spec.name()));
            all.add(spec.times(before + spec.count()));
        }
        systems = List.copyOf(all);
        List<Machine> made = add(more);
        chapter++;
        later(BEAT.multipliedBy(2), () -> {
            made.forEach(machine -> machine.set(MachineState.RUNNING));
            configure(BEAT);
        });
        return made;
    }

    synchronized void remove(List<Machine> some) {
        script.play(stage.time().played());
        some.forEach(machine -> machines.remove(machine.number));
    }

    /**
     * Ends it.
     *
     * @param wait  whether it is gone when this returns
     * @param force whether it is gone whatever its cloud says
     * @throws Refused if its cloud does not end it
     */
    synchronized void destroy(boolean wait, boolean force) throws Refused {
        script.play(stage.time().played());
        boolean stuck = !force && stage.dice().falls(Mishap.STUCK);
        if (stuck && wait) {
            throw new Refused(400, NOT_DELETED);
        }
        chapter++;
        endWork();
        machines.values().forEach(machine -> machine.set(MachineState.DELETING));
        if (wait || force) {
            gone = true;
        } else {
            later(BEAT.multipliedBy(2), () -> {
                gone = !stuck;
                machines.values().forEach(machine -> machine.set(MachineState.FAILED));
                message.append(stuck ? NOT_DELETED + '\n' : "");
            });
        }
    }

    private void endWork() {
        work.ifPresent(Work::end);
        work = Optional.empty();
        outputs = Map.of();
    }
}
