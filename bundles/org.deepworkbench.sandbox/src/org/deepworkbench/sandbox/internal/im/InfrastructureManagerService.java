package org.deepworkbench.sandbox.internal.im;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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

    private static final String USUAL_VERSION = "1.19.2";
    private static final String OPERATING = "Error in operation: ";

    private final Register register = new Register();
    private final Demands demands;
    private final Stage stage;
    private final String version;
    private final Routes routes;
    private final Map<String, String> passwords = new ConcurrentHashMap<>();

    public InfrastructureManagerService(Templates templates, Stage stage, SandboxOptions options) {
        this.demands = new Demands(templates);
        this.stage = stage;
        this.version = options.version().orElse(USUAL_VERSION);
        this.routes = routes(new Machines(register, demands), new Clouds(register));
    }

    private Routes routes(Machines machines, Clouds clouds) {
        return new Routes()
                .on("GET", "version", (call, names) -> version(call))
                .on("GET", "infrastructures", known("Error Getting Inf. List: ", this::list))
                .on("POST", "infrastructures", known("Error Creating Inf.: ", this::create))
                .on("GET", "infrastructures/*", known("Error Getting Inf. info: ", this::machines))
                .on("POST", "infrastructures/*", known("Error Adding resources: ", this::grow))
                .on("DELETE", "infrastructures/*", known("Error Destroying Inf: ", this::destroy))
                .on("GET", "infrastructures/*/*", known("Error Getting Inf. prop: ", this::property))
                .on("PUT", "infrastructures/*/*", known(OPERATING, this::operate))
                .on("GET", "infrastructures/*/vms/*", known("Error Getting VM. info: ", machines::show))
                .on("PUT", "infrastructures/*/vms/*", known("Error modifying resources: ", machines::alter))
                .on("DELETE", "infrastructures/*/vms/*", known("Error Removing resources: ", machines::remove))
                .on("GET", "infrastructures/*/vms/*/*", known("Error Getting VM. property: ", machines::property))
                .on("PUT", "infrastructures/*/vms/*/*", known(OPERATING, machines::operate))
                .on("GET", "clouds/*/images", known("Error getting cloud images: ", clouds::images))
                .on("GET", "clouds/*/quotas", known("Error getting cloud quotas: ", clouds::quotas));
    }

    @Override
    public String name() {
        return "im " + version;
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
                    throw new Refused(403, "Invalid InfrastructureManager credentials");
                }
                return deed.with(caller, call, names);
            } catch (Refused refused) {
                throw new Refused(refused.status(), prefix + refused.getMessage(), refused.headers());
            }
        };
    }

    private Answer version(Call call) throws Refused {
        return Formats.field(call, "version", version + "-sandbox");
    }

    private Answer list(Authorisation caller, Call call, List<String> names) throws Refused {
        return Formats.uris(call, register.of(caller).stream().map(each -> uri(call, each)).toList());
    }

    private static String uri(Call call, Infrastructure infrastructure) {
        return call.base() + "/infrastructures/" + infrastructure.id();
    }

    private Answer create(Authorisation caller, Call call, List<String> names) throws Refused {
        Demand demand = demands.read(call);
        if (flag(call, "dry_run")) {
            return Formats.json(call, Estimate.of(demand.systems(), caller));
        }
        Infrastructure made = new Infrastructure(UUID.randomUUID().toString(), caller, demand.template(),
                demand.systems(), stage);
        made.launch(!flag(call, "async"));
        register.add(made);
        return Formats.uri(call, uri(call, made)).with("InfID", made.id());
    }

    private static boolean flag(Call call, String name) throws Refused {
        String value = call.parameter(name).orElse("no").toLowerCase(Locale.ROOT);
        if (List.of("yes", "true", "1").contains(value)) {
            return true;
        }
        if (List.of("no", "false", "0").contains(value)) {
            return false;
        }
        throw new Refused(400, "Incorrect value in " + name + " parameter");
    }

    private Answer machines(Authorisation caller, Call call, List<String> names) throws Refused {
        Infrastructure found = register.find(caller, names.getFirst());
        return Formats.uris(call, found.look(it -> it.machines().keySet().stream()
                .map(number -> uri(call, it) + "/vms/" + number).toList()));
    }

    private Answer grow(Authorisation caller, Call call, List<String> names) throws Refused {
        Infrastructure found = register.find(caller, names.getFirst());
        Demand demand = demands.read(call);
        List<Machine> leaving = new ArrayList<>();
        List<SystemSpec> more = demand.template().isEmpty() ? demand.systems()
                : found.look(it -> Difference.of(it, demand, leaving));
        found.remove(leaving);
        List<String> uris = found.grow(more, demand.template()).stream()
                .map(machine -> uri(call, found) + "/vms/" + machine.number).toList();
        return Formats.uris(call, uris).with("InfID", found.id());
    }

    private Answer destroy(Authorisation caller, Call call, List<String> names) throws Refused {
        register.find(caller, names.getFirst()).destroy(!flag(call, "async"), flag(call, "force"));
        return Formats.done();
    }

    private Answer property(Authorisation caller, Call call, List<String> names) throws Refused {
        Infrastructure found = register.find(caller, names.getFirst());
        String name = names.get(1);
        return switch (name) {
            case "contmsg" -> {
                boolean headOnly = flag(call, "headeronly");
                yield Formats.field(call, name, found.look(it -> it.message(headOnly)));
            }
            case "radl" -> Formats.field(call, name, Radl.text(found.look(Infrastructure::systems)));
            case "tosca" -> Formats.field(call, name, ToscaText.of(template(found, name).yaml()));
            case "state" -> Formats.json(call, name, found.look(Infrastructure::state));
            case "outputs" -> {
                template(found, name);
                yield Formats.json(call, name, found.look(Infrastructure::outputs));
            }
            case "data" -> Formats.json(call, name, data(found));
            case "authorization" -> Formats.field(call, name, List.of(found.owner()));
            default -> throw new Refused(404, "Incorrect infrastructure property");
        };
    }

    private static Template template(Infrastructure found, String property) throws Refused {
        return found.look(Infrastructure::template).orElseThrow(() -> new Refused(403,
                "'" + property + "' infrastructure property is not valid in this infrastructure"));
    }

    private static Map<String, Object> data(Infrastructure found) {
        return found.look(it -> {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("id", it.id());
            data.put("radl", Radl.text(it.systems()));
            data.put("cont_out", it.message(true));
            data.put("vm_list", it.machines().keySet().stream().map(String::valueOf).toList());
            it.template().ifPresent(template -> data.put("extra_info",
                    Map.of("TOSCA", ToscaText.of(template.yaml()))));
            return data;
        });
    }

    private Answer operate(Authorisation caller, Call call, List<String> names) throws Refused {
        Infrastructure found = register.find(caller, names.getFirst());
        List<Machine> all = found.look(it -> List.copyOf(it.machines().values()));
        switch (names.get(1)) {
            case "start" -> found.start(all, false);
            case "stop" -> found.stop(all);
            case "reconfigure" -> {
                Optional<String> some = call.parameter("vm_list");
                found.reconfigure(some.isPresent() ? Register.machines(found, some.get()) : all);
                return Formats.done().with("InfID", found.id());
            }
            default -> throw new Refused(404, "Not found: '" + call.pathText() + "'");
        }
        return Formats.done();
    }

    @Override
    public List<String> templates() {
        return register.all().stream().flatMap(each -> each.look(Infrastructure::template).stream())
                .map(template -> ToscaText.of(template.yaml())).toList();
    }

    @Override
    public void play() {
        register.all();
    }
}
