package org.deepworkbench.sandbox.internal.orchestrator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.deepworkbench.sandbox.SandboxOptions;
import org.deepworkbench.sandbox.internal.play.Stage;
import org.deepworkbench.sandbox.internal.play.Template;
import org.deepworkbench.sandbox.internal.play.Templates;
import org.deepworkbench.sandbox.internal.wire.Answer;
import org.deepworkbench.sandbox.internal.wire.Call;
import org.deepworkbench.sandbox.internal.wire.Refused;
import org.deepworkbench.sandbox.internal.wire.Routes;
import org.deepworkbench.sandbox.internal.wire.Service;

/** The REST interface of the PaaS Orchestrator, versions 2.x and 4.x. */
public final class OrchestratorService implements Service {

    private static final String USUAL_VERSION = "2.9.1";
    private static final String PLAIN_TEXT = "text/plain;charset=UTF-8";

    private record Entry(long number, Deployment deployment) {
    }

    private final Templates templates;
    private final Stage stage;
    private final Tokens tokens;
    private final Version version;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final Routes routes = new Routes()
            .on("GET", "", (call, names) -> Answer.text(200, PLAIN_TEXT, "INDIGO-Orchestrator"))
            .on("GET", "info", (call, names) -> info())
            .on("GET", "configuration", this::configuration)
            .on("GET", "deployments", this::list)
            .on("POST", "deployments", this::create)
            .on("GET", "deployments/*", this::show)
            .on("PUT", "deployments/*", this::update)
            .on("PATCH", "deployments/*", this::patch)
            .on("DELETE", "deployments/*", this::delete)
            .on("GET", "deployments/*/template", this::template)
            .on("GET", "deployments/*/log", this::log)
            .on("GET", "deployments/*/extrainfo", this::extraInfo)
            .on("GET", "deployments/*/resources", this::resources)
            .on("GET", "deployments/*/resources/*", this::resource)
            .on("POST", "deployments/*/resources/*/actions", this::act);

    public OrchestratorService(Templates templates, Stage stage, SandboxOptions options) {
        this.templates = templates;
        this.stage = stage;
        this.tokens = new Tokens(options.issuer(), stage.time()::told);
        this.version = new Version(options.version().orElse(USUAL_VERSION));
    }

    @Override
    public String name() {
        return "orchestrator " + version.text();
    }

    @Override
    public Answer answer(Call call) throws Refused {
        if (!call.path().isEmpty() && !call.path().equals(List.of("info"))) {
            tokens.caller(call);
        }
        return routes.answer(call);
    }

    @Override
    public Answer refusal(Call call, Refused refused) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", refused.status());
        error.put("title", Reason.of(refused.status()));
        error.put("message", refused.getMessage());
        return Answer.json(refused.status(), error);
    }

    private Answer info() {
        return Answer.json(200, Map.of("build", Map.of("name", "orchestrator sandbox", "version",
                version.text() + "-sandbox")));
    }

    private Answer configuration(Call call, List<String> names) {
        Map<String, Object> services = new LinkedHashMap<>();
        for (String service : List.of("cpr", "slam", "cmdb", "im", "monitoring")) {
            services.put(service + "Url", call.base() + "/sandbox/" + service);
        }
        return Answer.json(200, services);
    }

    private Answer list(Call call, List<String> names) throws Refused {
        Optional<String> asked = call.parameter("createdBy").filter(value -> !value.isBlank());
        if (asked.isPresent() && !asked.get().equals("me") && !asked.get().contains("@")) {
            throw new Refused(400,
                    "Value of parameter 'createdBy' must be either 'me' or in the format subject@issuer");
        }
        String me = tokens.caller(call).mark();
        Optional<String> mark = asked.map(value -> value.equals("me") ? me : value);
        List<Deployment> found = entries.values().stream().sorted(Comparator.comparing(Entry::number).reversed())
                .map(Entry::deployment).filter(each -> mark.isEmpty() || each.owner().mark().equals(mark.get()))
                .filter(each -> !isGone(each)).toList();
        return Answer.json(200, Page.of(found, call, each -> Rendering.deployment(each, call.base())));
    }

    private Answer create(Call call, List<String> names) throws Refused {
        Caller caller = tokens.writer(call);
        Order order = Order.read(call.body(), version.refusesUnknownFields());
        Template template = read(order);
        String id = UUID.randomUUID().toString();
        Deployment deployment = new Deployment(id, caller, order, template, stage);
        entries.put(id, new Entry(numbers.incrementAndGet(), deployment));
        return Answer.json(201, Rendering.deployment(deployment, call.base()));
    }

    private Template read(Order order) throws Refused {
        try {
            return templates.read(order.template(), order.parameters());
        } catch (Templates.WrongTemplateException e) {
            throw new Refused(400, "Template is invalid: " + e.getMessage());
        }
    }

    private Answer show(Call call, List<String> names) throws Refused {
        return Answer.json(200, Rendering.deployment(find(names), call.base()));
    }

    private Answer update(Call call, List<String> names) throws Refused {
        tokens.writer(call);
        Deployment deployment = find(names);
        Order order = Order.read(call.body(), version.refusesUnknownFields());
        deployment.write(() -> {
            deployment.checkUpdate();
            deployment.update(order, read(order));
        });
        return Answer.empty(202);
    }

    private Answer patch(Call call, List<String> names) throws Refused {
        tokens.writer(call);
        Deployment deployment = find(names);
        String wanted = Order.object(call.body()).path("status").asText();
        if (!wanted.equals(Status.DELETE_FAILED.name())) {
            throw new Refused(400, "Cannot move a deployment to status " + wanted);
        }
        deployment.write(deployment::freeDelete);
        return Answer.empty(204);
    }

    private Answer delete(Call call, List<String> names) throws Refused {
        tokens.writer(call);
        Deployment deployment = find(names);
        boolean force = version.knowsForce() && call.parameter("force").filter("true"::equals).isPresent();
        deployment.write(() -> deployment.delete(force));
        return Answer.empty(204);
    }

    private Answer template(Call call, List<String> names) throws Refused {
        return Answer.text(200, PLAIN_TEXT, find(names).look(it -> it.order().template()));
    }

    private Answer log(Call call, List<String> names) throws Refused {
        return Answer.text(200, PLAIN_TEXT, find(names).look(Deployment::log));
    }

    private Answer extraInfo(Call call, List<String> names) throws Refused {
        return Answer.text(200, PLAIN_TEXT, Rendering.extraInfo(find(names)));
    }

    private Answer resources(Call call, List<String> names) throws Refused {
        Deployment deployment = find(names);
        Optional<String> type = call.parameter("type");
        List<Part> parts = deployment.look(Deployment::parts).stream()
                .filter(part -> type.isEmpty() || part.type.equals(type.get())).toList();
        return Answer.json(200, deployment.look(
                it -> Page.of(parts, call, part -> Rendering.part(part, it.id(), call.base()))));
    }

    private Answer resource(Call call, List<String> names) throws Refused {
        Deployment deployment = find(names);
        Part part = part(deployment, names.get(1));
        return Answer.json(200, deployment.look(it -> Rendering.part(part, it.id(), call.base())));
    }

    private Answer act(Call call, List<String> names) throws Refused {
        tokens.writer(call);
        Deployment deployment = find(names);
        Part part = part(deployment, names.get(1));
        JsonNode type = Order.object(call.body()).path("type");
        if (!List.of("start", "stop").contains(type.asText())) {
            throw new Refused(400, "Could not read document: type must be start or stop");
        }
        deployment.write(() -> deployment.act(part, type.asText().equals("stop")));
        return Answer.empty(202);
    }

    private static Part part(Deployment deployment, String id) throws Refused {
        return deployment.look(it -> it.part(id)).orElseThrow(() -> new Refused(404, "The resource <" + id
                + "> in deployment <" + deployment.id() + "> doesn't exist"));
    }

    private Deployment find(List<String> names) throws Refused {
        Entry entry = entries.get(names.getFirst());
        if (entry == null || isGone(entry.deployment())) {
            throw new Refused(404, "The deployment <" + names.getFirst() + "> doesn't exist");
        }
        return entry.deployment();
    }

    private boolean isGone(Deployment deployment) {
        boolean gone = deployment.look(Deployment::isGone);
        if (gone) {
            entries.remove(deployment.id());
        }
        return gone;
    }

    @Override
    public List<String> templates() {
        return entries.values().stream().map(Entry::deployment).filter(each -> !isGone(each))
                .map(each -> each.look(it -> it.order().template())).toList();
    }

    @Override
    public void play() {
        entries.values().forEach(entry -> isGone(entry.deployment()));
    }
}
