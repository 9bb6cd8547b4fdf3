package org.deepworkbench.sandbox.internal.im;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.deepworkbench.sandbox.SandboxOptions;
import org.deepworkbench.sandbox.internal.play.Stage;
import org.deepworkbench.sandbox.internal.play.Template;
import org.deepworkbench.sandbox.internal.play.Templates;
import org.deepworkbench.sandbox.internal.wire.Answer;
import org.deepworkbench.sandbox.internal.wire.Call;
import org.deepworkbench.sandbox.internal.wire.Refused;
import org.deepworkbench.sandbox.internal.wire.Routes;
import org.deepworkbench.sandbox.internal.wire.Service;

/** The REST interface of the Infrastructure Manager, version 1.19. */
public final class InfrastructureManagerService implements Service {

    private static final String USUAL_VERSION = "1.19.2"; //$NON-NLS-1$
    private static final String UNKNOWN = "Invalid infrastructure ID or access not granted."; //$NON-NLS-1$
    private static final String GETTING = "Error Getting Inf. info: "; //$NON-NLS-1$
    private static final String GETTING_PROPERTY = "Error Getting Inf. prop: "; //$NON-NLS-1$
    private static final String GETTING_MACHINE = "Error Getting VM. info: "; //$NON-NLS-1$
    private static final String CREATING = "Error Creating Inf.: "; //$NON-NLS-1$
    private static final String ADDING = "Error Adding resources: "; //$NON-NLS-1$
    private static final String REMOVING = "Error Removing resources: "; //$NON-NLS-1$
    private static final String DESTROYING = "Error Destroying Inf: "; //$NON-NLS-1$
    private static final String OPERATING = "Error in operation: "; //$NON-NLS-1$

    /** Does one thing for somebody who is known. */
    private interface Deed {

        Answer with(Authorisation caller, Call call, List<String> names) throws Refused;
    }

    private final Demands demands;
    private final Stage stage;
    private final String version;
    private final Map<String, Infrastructure> infrastructures = new ConcurrentHashMap<>();
    private final Map<String, String> passwords = new ConcurrentHashMap<>();
    private final Routes routes = new Routes()
            .on("GET", "version", (call, names) -> version(call)) //$NON-NLS-1$ //$NON-NLS-2$
            .on("GET", "infrastructures", known("Error Getting Inf. List: ", this::list)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            .on("POST", "infrastructures", known(CREATING, this::create)) //$NON-NLS-1$ //$NON-NLS-2$
            .on("GET", "infrastructures/*", known(GETTING, this::machines)) //$NON-NLS-1$ //$NON-NLS-2$
            .on("POST", "infrastructures/*", known(ADDING, this::grow)) //$NON-NLS-1$ //$NON-NLS-2$
            .on("DELETE", "infrastructures/*", known(DESTROYING, this::destroy)) //$NON-NLS-1$ //$NON-NLS-2$
            .on("GET", "infrastructures/*/*", known(GETTING_PROPERTY, this::property)) //$NON-NLS-1$ //$NON-NLS-2$
            .on("PUT", "infrastructures/*/*", known(OPERATING, this::operate)) //$NON-NLS-1$ //$NON-NLS-2$
            .on("GET", "infrastructures/*/vms/*", known(GETTING_MACHINE, this::machine)) //$NON-NLS-1$ //$NON-NLS-2$
            .on("PUT", "infrastructures/*/vms/*", known("Error modifying resources: ", this::alter)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            .on("DELETE", "infrastructures/*/vms/*", known(REMOVING, this::remove)) //$NON-NLS-1$ //$NON-NLS-2$
            .on("GET", "infrastructures/*/vms/*/*", known("Error Getting VM. property: ", this::machineProperty)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            .on("PUT", "infrastructures/*/vms/*/*", known(OPERATING, this::operateMachine)) //$NON-NLS-1$ //$NON-NLS-2$
            .on("GET", "clouds/*/images", known("Error getting cloud images: ", this::images)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            .on("GET", "clouds/*/quotas", known("Error getting cloud quotas: ", this::quotas)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    public InfrastructureManagerService(Templates templates, Stage stage, SandboxOptions options) {
        this.demands = new Demands(templates);
        this.stage = stage;
        this.version = options.version().orElse(USUAL_VERSION);
    }

    @Override
    public String name() {
        return "im " + version; //$NON-NLS-1$
    }

    @Override
    public Answer answer(Call call) throws Refused {
        return routes.answer(call);
    }

    @Override
    public Answer refusal(Call call, Refused refused) {
        return Formats.error(call, refused.status(), refused.getMessage());
    }

    /** Whoever comes first with a user's name decides the password. */
    private Routes.Handler known(String prefix, Deed deed) {
        return (call, names) -> {
            Authorisation caller = Authorisation.of(call);
            try {
                if (!caller.token() && !passwords.computeIfAbsent(caller.user(), any -> caller.password())
                        .equals(caller.password())) {
                    throw new Refused(403, "Invalid InfrastructureManager credentials"); //$NON-NLS-1$
                }
                return deed.with(caller, call, names);
            } catch (Refused refused) {
                throw new Refused(refused.status(), prefix + refused.getMessage(), refused.headers());
            }
        };
    }

    private Answer version(Call call) throws Refused {
        return Formats.field(call, "version", version + "-sandbox"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private Answer list(Authorisation caller, Call call, List<String> names) throws Refused {
        List<String> uris = new ArrayList<>();
        for (Infrastructure each : infrastructures.values()) {
            if (each.owner().equals(caller.user()) && !isGone(each)) {
                uris.add(uri(call, each));
            }
        }
        return Formats.uris(call, uris);
    }

    private static String uri(Call call, Infrastructure infrastructure) {
        return call.base() + "/infrastructures/" + infrastructure.id(); //$NON-NLS-1$
    }

    private Answer create(Authorisation caller, Call call, List<String> names) throws Refused {
        Demand demand = demands.read(call);
        if (flag(call, "dry_run")) { //$NON-NLS-1$
            return Formats.json(call, Estimate.of(demand.systems(), caller));
        }
        Infrastructure made = new Infrastructure(UUID.randomUUID().toString(), caller, demand.template(),
                demand.systems(), stage);
        made.launch(!flag(call, "async")); //$NON-NLS-1$
        infrastructures.put(made.id(), made);
        return Formats.uri(call, uri(call, made)).with("InfID", made.id()); //$NON-NLS-1$
    }

    private static boolean flag(Call call, String name) throws Refused {
        String value = call.parameter(name).orElse("no").toLowerCase(Locale.ROOT); //$NON-NLS-1$
        if (List.of("yes", "true", "1").contains(value)) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            return true;
        }
        if (List.of("no", "false", "0").contains(value)) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            return false;
        }
        throw new Refused(400, "Incorrect value in " + name + " parameter"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private Answer machines(Authorisation caller, Call call, List<String> names) throws Refused {
        Infrastructure found = find(caller, names);
        return Formats.uris(call, found.look(it -> it.machines().keySet().stream()
                .map(number -> uri(call, it) + "/vms/" + number).toList())); //$NON-NLS-1$
    }

    private Answer grow(Authorisation caller, Call call, List<String> names) throws Refused {
        Infrastructure found = find(caller, names);
        Demand demand = demands.read(call);
        List<Machine> leaving = new ArrayList<>();
        List<SystemSpec> more = demand.template().isEmpty() ? demand.systems()
                : found.look(it -> Difference.of(it, demand, leaving));
        found.remove(leaving);
        List<String> uris = found.grow(more, demand.template()).stream()
                .map(machine -> uri(call, found) + "/vms/" + machine.number).toList(); //$NON-NLS-1$
        return Formats.uris(call, uris).with("InfID", found.id()); //$NON-NLS-1$
    }

    private Answer destroy(Authorisation caller, Call call, List<String> names) throws Refused {
        find(caller, names).destroy(!flag(call, "async"), flag(call, "force")); //$NON-NLS-1$ //$NON-NLS-2$
        return Formats.done();
    }

    private Answer property(Authorisation caller, Call call, List<String> names) throws Refused {
        Infrastructure found = find(caller, names);
        String name = names.get(1);
        return switch (name) {
            case "contmsg" -> { //$NON-NLS-1$
                boolean headOnly = flag(call, "headeronly"); //$NON-NLS-1$
                yield Formats.field(call, name, found.look(it -> it.message(headOnly)));
            }
            case "radl" -> Formats.field(call, name, Radl.text(found.look(Infrastructure::systems))); //$NON-NLS-1$
            case "tosca" -> Formats.field(call, name, ToscaText.of(template(found, name).yaml())); //$NON-NLS-1$
            case "state" -> Formats.json(call, name, found.look(Infrastructure::state)); //$NON-NLS-1$
            case "outputs" -> { //$NON-NLS-1$
                template(found, name);
                yield Formats.json(call, name, found.look(Infrastructure::outputs));
            }
            case "data" -> Formats.json(call, name, data(found)); //$NON-NLS-1$
            case "authorization" -> Formats.field(call, name, List.of(found.owner())); //$NON-NLS-1$
            default -> throw new Refused(404, "Incorrect infrastructure property"); //$NON-NLS-1$
        };
    }

    private static Template template(Infrastructure found, String property)
            throws Refused {
        return found.look(Infrastructure::template).orElseThrow(() -> new Refused(403,
                "'" + property + "' infrastructure property is not valid in this infrastructure")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static Map<String, Object> data(Infrastructure found) {
        return found.look(it -> {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("id", it.id()); //$NON-NLS-1$
            data.put("radl", Radl.text(it.systems())); //$NON-NLS-1$
            data.put("cont_out", it.message(true)); //$NON-NLS-1$
            data.put("vm_list", it.machines().keySet().stream().map(String::valueOf).toList()); //$NON-NLS-1$
            it.template().ifPresent(template -> data.put("extra_info", //$NON-NLS-1$
                    Map.of("TOSCA", ToscaText.of(template.yaml())))); //$NON-NLS-1$
            return data;
        });
    }

    private Answer operate(Authorisation caller, Call call, List<String> names) throws Refused {
        Infrastructure found = find(caller, names);
        List<Machine> all = found.look(it -> List.copyOf(it.machines().values()));
        switch (names.get(1)) {
            case "start" -> found.start(all, false); //$NON-NLS-1$
            case "stop" -> found.stop(all); //$NON-NLS-1$
            case "reconfigure" -> { //$NON-NLS-1$
                Optional<String> some = call.parameter("vm_list"); //$NON-NLS-1$
                found.reconfigure(some.isPresent() ? machines(found, some.get()) : all);
                return Formats.done().with("InfID", found.id()); //$NON-NLS-1$
            }
            default -> throw new Refused(404, "Not found: '" + call.pathText() + "'"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return Formats.done();
    }

    private Answer machine(Authorisation caller, Call call, List<String> names) throws Refused {
        return describe(call, find(caller, names), names.get(1));
    }

    private static Answer describe(Call call, Infrastructure found, String number) throws Refused {
        Machine machine = machines(found, number).getFirst();
        List<Object> radl = found.look(it -> Radl.machine(machine, it.provider()));
        return call.mediaTypes("Accept").contains("application/json") ? Answer.json(200, Map.of("radl", radl)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                : Formats.field(call, "radl", found.look(it -> Radl.text(List.of(machine.spec())))); //$NON-NLS-1$
    }

    private Answer alter(Authorisation caller, Call call, List<String> names) throws Refused {
        Infrastructure found = find(caller, names);
        Machine machine = machines(found, names.get(1)).getFirst();
        SystemSpec wanted = demands.change(call);
        found.look(it -> {
            machine.alter(machine.spec().sized(wanted.cpus(), wanted.memory()));
            return machine;
        });
        return describe(call, found, names.get(1));
    }

    private Answer remove(Authorisation caller, Call call, List<String> names) throws Refused {
        Infrastructure found = find(caller, names);
        found.remove(machines(found, names.get(1)));
        return Formats.done();
    }

    private Answer machineProperty(Authorisation caller, Call call, List<String> names) throws Refused {
        Infrastructure found = find(caller, names);
        Machine machine = machines(found, names.get(1)).getFirst();
        String name = names.get(2);
        if (name.equals("contmsg")) { //$NON-NLS-1$
            return Formats.field(call, name, found.look(it -> machine.message()));
        }
        Map<?, ?> system = (Map<?, ?>) found.look(it -> Radl.machine(machine, it.provider())).get(1);
        Object value = system.get(name);
        if (value == null) {
            throw new Refused(404, "Incorrect property " + name + " for VM ID " + machine.number); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return Formats.field(call, name, value);
    }

    private Answer operateMachine(Authorisation caller, Call call, List<String> names) throws Refused {
        Infrastructure found = find(caller, names);
        List<Machine> one = machines(found, names.get(1));
        switch (names.get(2)) {
            case "start" -> found.start(one, false); //$NON-NLS-1$
            case "stop" -> found.stop(one); //$NON-NLS-1$
            case "reboot" -> found.start(one, true); //$NON-NLS-1$
            default -> throw new Refused(404, "Not found: '" + call.pathText() + "'"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return Formats.done();
    }

    private Answer images(Authorisation caller, Call call, List<String> names) throws Refused {
        cloud(caller, names);
        return Formats.json(call, "images", List.of(image(1), image(2))); //$NON-NLS-1$
    }

    private static Map<String, Object> image(int number) {
        Map<String, Object> image = new LinkedHashMap<>();
        image.put("uri", "mock0://linux.for.ev.er/image" + number); //$NON-NLS-1$ //$NON-NLS-2$
        image.put("name", "Sandbox Image Name" + number); //$NON-NLS-1$ //$NON-NLS-2$
        return image;
    }

    private Answer quotas(Authorisation caller, Call call, List<String> names) throws Refused {
        cloud(caller, names);
        int used = (int) infrastructures.values().stream().filter(each -> !isGone(each))
                .mapToLong(each -> each.look(it -> it.machines().size())).sum();
        Map<String, Object> quotas = new LinkedHashMap<>();
        for (String kind : List.of("cores", "ram", "instances", "floating_ips", "security_groups")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            Map<String, Object> quota = new LinkedHashMap<>();
            quota.put("used", used); //$NON-NLS-1$
            quota.put("limit", 1000); //$NON-NLS-1$
            quotas.put(kind, quota);
        }
        return Formats.json(call, "quotas", quotas); //$NON-NLS-1$
    }

    private static void cloud(Authorisation caller, List<String> names) throws Refused {
        if (caller.cloud(names.getFirst()).isEmpty()) {
            throw new Refused(404, "Cloud id " + names.getFirst() + " not found in auth data."); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private Infrastructure find(Authorisation caller, List<String> names) throws Refused {
        Infrastructure found = infrastructures.get(names.getFirst());
        if (found == null || !found.owner().equals(caller.user()) || isGone(found)) {
            throw new Refused(404, UNKNOWN);
        }
        return found;
    }

    /** {@return the machines of those numbers, which are parted by commas; at least one} */
    private static List<Machine> machines(Infrastructure found, String numbers) throws Refused {
        Function<Infrastructure, List<Machine>> reader = it -> Arrays.stream(numbers.split(",")) //$NON-NLS-1$
                .map(number -> it.machines().get(number.strip().matches("\\d{1,9}") //$NON-NLS-1$
                        ? Integer.parseInt(number.strip()) : -1)).toList();
        List<Machine> machines = found.look(reader);
        if (machines.isEmpty() || machines.contains(null)) {
            throw new Refused(404, "Invalid VM ID"); //$NON-NLS-1$
        }
        return machines;
    }

    private boolean isGone(Infrastructure infrastructure) {
        boolean gone = infrastructure.look(Infrastructure::isGone);
        if (gone) {
            infrastructures.remove(infrastructure.id());
        }
        return gone;
    }

    @Override
    public List<String> templates() {
        return infrastructures.values().stream().filter(each -> !isGone(each))
                .flatMap(each -> each.look(Infrastructure::template).stream())
                .map(template -> ToscaText.of(template.yaml())).toList();
    }

    @Override
    public void play() {
        infrastructures.values().forEach(this::isGone);
    }
}
