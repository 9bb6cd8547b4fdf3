package org.deepworkbench.engine.indigo.internal.orchestrator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.deepworkbench.engine.indigo.internal.http.Call;
import org.deepworkbench.engine.indigo.internal.http.Outcome;
import org.deepworkbench.engine.indigo.internal.http.RefusedException;
import org.deepworkbench.engine.indigo.internal.http.Reply;
import org.deepworkbench.engine.indigo.internal.http.Service;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.UnansweredException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** The calls of one Orchestrator. Safe to use from any thread. */
final class OrchestratorApi {

    private static final String DEPLOYMENTS = "deployments"; //$NON-NLS-1$
    private static final String TEXT = "text/plain, application/json;q=0.5, */*;q=0.1"; //$NON-NLS-1$
    private static final String SANDBOX = "X-Deep-Workbench-Sandbox"; //$NON-NLS-1$
    private static final Pattern QUERY = Pattern.compile("([\\w.,=&+~@:/-]|%\\p{XDigit}{2}){1,300}"); //$NON-NLS-1$
    private static final int MOST_RESOURCE_PAGES = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * One page of a list.
     *
     * @param content what stands on it
     * @param total   how many there are on all pages
     * @param next    the query of the page that follows
     */
    record Page(List<JsonNode> content, long total, Optional<String> next) {
    }

    private final Service service;
    private final InstantSource clock;
    private volatile Duration ahead = Duration.ZERO;
    private volatile boolean heardOf;
    private volatile boolean sandbox;

    OrchestratorApi(Service service, InstantSource clock) {
        this.service = service;
        this.clock = clock;
    }

    URI address() {
        return service.address();
    }

    /** {@return the time by the Orchestrator's clock, as far as it has told} */
    Instant now() {
        return clock.instant().plus(ahead);
    }

    /** {@return whether it has answered before, so that its clock is known} */
    boolean isKnown() {
        return heardOf;
    }

    /** {@return how far the Orchestrator's clock is ahead of this machine's; negative if behind} */
    Duration ahead() {
        return ahead;
    }

    /** {@return whether it said that it only plays the Orchestrator} */
    boolean isSandbox() {
        return sandbox;
    }

    private Reply send(Call call, IProgressMonitor monitor) throws FaultException {
        return heard(service.send(call, monitor));
    }

    private Reply heard(Reply reply) {
        reply.date().ifPresent(date -> ahead = Duration.between(clock.instant(), date));
        sandbox = reply.header(SANDBOX).isPresent();
        heardOf = true;
        return reply;
    }

    /** {@return what the service says of its build} */
    JsonNode info(IProgressMonitor monitor) throws FaultException {
        return send(Call.get("info"), monitor).json(); //$NON-NLS-1$
    }

    /** {@return the addresses of the services behind it} */
    JsonNode configuration(IProgressMonitor monitor) throws FaultException {
        return send(Call.get("configuration"), monitor).json(); //$NON-NLS-1$
    }

    /**
     * {@return a page of the person's deployments, newest first}
     *
     * @param query of the page
     */
    Page mine(String query, IProgressMonitor monitor) throws FaultException {
        return page(DEPLOYMENTS + '?' + query, monitor);
    }

    private Page page(String path, IProgressMonitor monitor) throws FaultException {
        JsonNode json = send(Call.get(path), monitor).json();
        List<JsonNode> content = new ArrayList<>();
        json.path("content").forEach(content::add); //$NON-NLS-1$
        Optional<String> next = Optional.empty();
        for (JsonNode link : json.path("links")) { //$NON-NLS-1$
            if (link.path("rel").asText().equals("next")) { //$NON-NLS-1$ //$NON-NLS-2$
                next = query(link.path("href").asText()); //$NON-NLS-1$
            }
        }
        return new Page(content, json.path("page").path("totalElements").asLong(content.size()), next); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Behind a proxy a link leads to a host that only the proxy knows: just its query counts. */
    private static Optional<String> query(String link) {
        int mark = link.indexOf('?');
        return mark < 0 ? Optional.empty() : Optional.of(link.substring(mark + 1)).filter(QUERY.asMatchPredicate());
    }

    /**
     * {@return the deployment; empty if the Orchestrator says that there is none of that name}
     *
     * @throws UnansweredException also where something before the Orchestrator says so
     */
    Optional<RemoteDeployment> find(String id, IProgressMonitor monitor) throws FaultException {
        try {
            JsonNode json = send(Call.get(path(id)), monitor).json();
            return Optional.of(RemoteDeployment.read(json).orElseThrow(() -> strange(path(id))))
                    .filter(found -> found.status() != RemoteStatus.DELETE_COMPLETE);
        } catch (RefusedException e) {
            if (isGone(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** {@return whether it says that what was asked for does not exist} */
    static boolean isGone(RefusedException refused) throws UnansweredException {
        if (refused.status() != RefusedException.NOT_FOUND) {
            return false;
        }
        if (!refused.isInItsOwnWords()) {
            throw new UnansweredException(refused.fault(), Optional.empty(), refused);
        }
        return true;
    }

    /** {@return what an answer means that is JSON but tells of nothing known} */
    UnansweredException strange(String path) {
        return new UnansweredException(new Fault(Messages.Api_strange, service.address().resolve(path).toString(), "", //$NON-NLS-1$
                Messages.Api_strangeRemedy), Optional.empty(), null);
    }

    private static String path(String id) {
        return DEPLOYMENTS + '/' + id;
    }

    /** {@return the template of a deployment, as it was sent} */
    String template(String id, IProgressMonitor monitor) throws FaultException {
        return send(Call.get(path(id) + "/template").accepting(TEXT), monitor).text(); //$NON-NLS-1$
    }

    /** {@return the log of a deployment} */
    String log(String id, IProgressMonitor monitor) throws FaultException {
        return send(Call.get(path(id) + "/log").accepting(TEXT), monitor).text(); //$NON-NLS-1$
    }

    /** {@return what the site tells of the machines of a deployment} */
    JsonNode extraInfo(String id, IProgressMonitor monitor) throws FaultException {
        return send(Call.get(path(id) + "/extrainfo").accepting(TEXT), monitor).json(); //$NON-NLS-1$
    }

    /** {@return the parts of a deployment, in no order that means something} */
    List<RemoteResource> resources(String id, IProgressMonitor monitor) throws FaultException {
        List<RemoteResource> resources = new ArrayList<>();
        Optional<String> query = Optional.of("size=100"); //$NON-NLS-1$
        for (int pages = 0; query.isPresent() && pages < MOST_RESOURCE_PAGES; pages++) {
            Page page = page(path(id) + "/resources?" + query.get(), monitor); //$NON-NLS-1$
            page.content().forEach(json -> RemoteResource.read(json).ifPresent(resources::add));
            query = page.next();
        }
        return resources.stream().distinct().toList();
    }

    /** {@return what became of it} Never broken off: then nobody would know whether it was made. */
    Outcome create(String order) {
        return change(Call.changing("POST", DEPLOYMENTS).json(order)); //$NON-NLS-1$
    }

    Outcome update(String id, String order) {
        return change(Call.changing("PUT", path(id)).json(order)); //$NON-NLS-1$
    }

    /** Gives up a delete that does not end, so that it can be asked for again. */
    Outcome freeDelete(String id) {
        return change(Call.changing("PATCH", path(id)).json(object("status", RemoteStatus.DELETE_FAILED.name()))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** @param force whether it is forgotten also where the site does not do its part; from 4 on */
    Outcome delete(String id, boolean force) {
        return change(Call.changing("DELETE", path(id) + (force ? "?force=true" : ""))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** @param action {@code start} or {@code stop} */
    Outcome act(String id, String resource, String action) {
        return change(Call.changing("POST", path(id) + "/resources/" + resource + "/actions") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .json(object("type", action))); //$NON-NLS-1$
    }

    private Outcome change(Call call) {
        Outcome outcome = service.attempt(call, new NullProgressMonitor());
        if (outcome instanceof Outcome.Done done) {
            heard(done.reply());
        }
        return outcome;
    }

    private static String object(String field, String value) {
        return JSON.valueToTree(Map.of(field, value)).toString();
    }
}
