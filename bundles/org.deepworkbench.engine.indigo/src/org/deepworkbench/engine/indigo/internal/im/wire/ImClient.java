package org.deepworkbench.engine.indigo.internal.im.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepworkbench.engine.indigo.internal.http.Call;
import org.deepworkbench.engine.indigo.internal.http.Outcome;
import org.deepworkbench.engine.indigo.internal.http.RefusedException;
import org.deepworkbench.engine.indigo.internal.http.Reply;
import org.deepworkbench.engine.indigo.internal.http.Service;
import org.deepworkbench.engine.indigo.internal.im.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.UnansweredException;
import org.deepworkbench.spi.http.PlainText;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * The Infrastructure Manager's REST interface. Every method throws {@link RefusedException} if the service refuses,
 * {@link UnansweredException} if it does not tell, and
 * {@link org.eclipse.core.runtime.OperationCanceledException} if the monitor was cancelled. Safe to use from any
 * thread.
 */
public final class ImClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String INFRASTRUCTURES = "infrastructures"; //$NON-NLS-1$
    private static final String POST = "POST"; //$NON-NLS-1$
    private static final String PUT = "PUT"; //$NON-NLS-1$
    private static final String DELETE = "DELETE"; //$NON-NLS-1$
    private static final String TEMPLATE = "text/yaml"; //$NON-NLS-1$
    private static final String SANDBOX = "X-Deep-Workbench-Sandbox"; //$NON-NLS-1$
    private static final int LONGEST_VERSION = 50;
    private static final Pattern ID = Pattern.compile("[\\w.-]{1,200}"); //$NON-NLS-1$
    private static final Pattern ID_IN_ADDRESS = Pattern.compile(".*/infrastructures/([\\w.-]{1,200})/?\\s*"); //$NON-NLS-1$

    /** What can be asked of the machines of an infrastructure. */
    public enum Operation {
        START("start"), STOP("stop"), REBOOT("reboot"), RECONFIGURE("reconfigure"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

        private final String word;

        Operation(String word) {
            this.word = word;
        }
    }

    /** An image of a cloud: what to ask for it by, and its name for people. */
    public record Image(String uri, String name) {
    }

    /** The service's version, and whether it only plays its part. */
    public record About(String version, boolean sandbox) {
    }

    private final Service service;

    public ImClient(Service service) {
        this.service = service;
    }

    /** {@return where the service is} */
    public String address() {
        return service.toString();
    }

    public About about(IProgressMonitor monitor) throws FaultException {
        Reply reply = service.send(Call.get("version"), monitor); //$NON-NLS-1$
        String version = PlainText.of(text(reply, "version"), "text/plain", LONGEST_VERSION); //$NON-NLS-1$ //$NON-NLS-2$
        return new About(version, reply.header(SANDBOX).isPresent());
    }

    private static Optional<JsonNode> json(Reply reply) {
        try {
            return reply.text().stripLeading().startsWith("{") ? Optional.of(reply.json()) : Optional.empty(); //$NON-NLS-1$
        } catch (UnansweredException e) {
            return Optional.empty();
        }
    }

    /** {@return the ids of the person's infrastructures} */
    public List<String> infrastructures(IProgressMonitor monitor) throws FaultException {
        return ids(service.send(Call.get(INFRASTRUCTURES), monitor));
    }

    /**
     * {@return the ids of the person's infrastructures whose template has a text in it; perhaps of more}
     *
     * @param text letters, digits and hyphens
     */
    public List<String> infrastructuresWith(String text, IProgressMonitor monitor) throws FaultException {
        return ids(service.send(Call.get(INFRASTRUCTURES + "?filter=" + encoded(".*" + text + ".*")), monitor)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static List<String> ids(Reply reply) throws UnansweredException {
        List<String> addresses = new ArrayList<>();
        if (reply.text().stripLeading().startsWith("{")) { //$NON-NLS-1$
            reply.json().path("uri-list").forEach(each -> addresses.add(each.path("uri").asText())); //$NON-NLS-1$ //$NON-NLS-2$
        } else {
            reply.text().lines().filter(line -> !line.isBlank()).forEach(addresses::add);
        }
        List<String> ids = new ArrayList<>();
        for (String address : addresses) {
            ids.add(id(address).orElseThrow(() -> unclear(reply)));
        }
        return ids;
    }

    private static Optional<String> id(String address) {
        Matcher matcher = ID_IN_ADDRESS.matcher(address);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static UnansweredException unclear(Reply reply) {
        return new UnansweredException(new Fault(Messages.Client_unclear, reply.toString(), Messages.Client_unclearWhy,
                Messages.Client_unclearRemedy), Optional.empty(), null);
    }

    /**
     * {@return what a template would take, by cloud; empty if the service cannot tell} Nothing is made, and what a
     * service too old to understand makes instead is removed.
     */
    public Optional<List<Estimate>> estimate(String template, IProgressMonitor monitor) throws FaultException {
        Call call = Call.changing(POST, INFRASTRUCTURES + "?dry_run=1&async=1").with(TEMPLATE, template); //$NON-NLS-1$
        Reply reply = service.send(call, monitor);
        Optional<String> made = madeId(reply);
        if (made.isPresent()) {
            destroy(made.get(), new NullProgressMonitor());
            return Optional.empty();
        }
        return Optional.of(Estimate.read(reply.json()));
    }

    /** Has an infrastructure made, and tells what is certain about it; see {@link #id}. */
    public Outcome create(String template, IProgressMonitor monitor) {
        return service.attempt(
                Call.changing(POST, INFRASTRUCTURES + "?async=1").with(TEMPLATE, template), monitor); //$NON-NLS-1$
    }

    /**
     * {@return the id of an infrastructure that was made}
     *
     * @throws UnansweredException if the answer does not tell it
     */
    public static String id(Reply created) throws UnansweredException {
        return madeId(created).orElseThrow(() -> unclear(created));
    }

    private static Optional<String> madeId(Reply reply) {
        return reply.header("InfID").map(String::strip).filter(id -> ID.matcher(id).matches()) //$NON-NLS-1$
                .or(() -> json(reply).flatMap(json -> id(json.path("uri").asText()))) //$NON-NLS-1$
                .or(() -> id(reply.text()));
    }

    public InfrastructureState state(String id, IProgressMonitor monitor) throws FaultException {
        Reply reply = service.send(Call.get(path(id, "state")), monitor); //$NON-NLS-1$
        if (!reply.json().path("state").path("state").isTextual()) { //$NON-NLS-1$ //$NON-NLS-2$
            throw unclear(reply);
        }
        return InfrastructureState.read(reply.json());
    }

    /**
     * {@return how an infrastructure stands; empty if it is certain that there is none}
     *
     * @throws UnansweredException also if the service contradicts itself
     */
    public Optional<InfrastructureState> stateIfThere(String id, IProgressMonitor monitor) throws FaultException {
        try {
            return Optional.of(state(id, monitor));
        } catch (RefusedException e) {
            if (e.status() != RefusedException.NOT_FOUND) {
                throw e;
            }
            if (infrastructures(monitor).contains(id)) {
                throw new UnansweredException(e.fault(), Optional.empty(), e);
            }
            return Optional.empty();
        }
    }

    /** {@return the template as the service keeps it} */
    public String template(String id, IProgressMonitor monitor) throws FaultException {
        return text(service.send(Call.get(path(id, "tosca")), monitor), "tosca"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** {@return what was logged so far of setting the machines up} */
    public String log(String id, IProgressMonitor monitor) throws FaultException {
        return text(service.send(Call.get(path(id, "contmsg")), monitor), "contmsg"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** {@return what was logged so far of setting one machine up} */
    public String log(String id, String machine, IProgressMonitor monitor) throws FaultException {
        return text(service.send(Call.get(machinePath(id, machine) + "/contmsg"), monitor), "contmsg"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String text(Reply reply, String field) throws UnansweredException {
        return reply.text().stripLeading().startsWith("{") ? reply.json().path(field).asText() : reply.text(); //$NON-NLS-1$
    }

    /** {@return the template's outputs, as far as they have a value} */
    public Map<String, Object> outputs(String id, IProgressMonitor monitor) throws FaultException {
        Map<String, Object> outputs = new LinkedHashMap<>();
        service.send(Call.get(path(id, "outputs")), monitor).json().path("outputs").properties().stream() //$NON-NLS-1$ //$NON-NLS-2$
                .filter(entry -> !entry.getValue().isNull())
                .forEach(entry -> outputs.put(entry.getKey(), JSON.convertValue(entry.getValue(), Object.class)));
        return outputs;
    }

    public Machine machine(String id, String machine, IProgressMonitor monitor) throws FaultException {
        Reply reply = service.send(Call.get(machinePath(id, machine)), monitor);
        JsonNode radl = reply.json().path("radl"); //$NON-NLS-1$
        try {
            return Machine.read(radl.isTextual() ? JSON.readTree(radl.asText()) : radl);
        } catch (JsonProcessingException e) {
            throw unclear(reply);
        }
    }

    /** Has something done to all machines. */
    public void operate(String id, Operation operation, IProgressMonitor monitor) throws FaultException {
        service.send(Call.changing(PUT, path(id, operation.word)), monitor);
    }

    /** Has something done to one machine. */
    public void operate(String id, String machine, Operation operation, IProgressMonitor monitor)
            throws FaultException {
        service.send(Call.changing(PUT, machinePath(id, machine) + '/' + operation.word), monitor);
    }

    /** Has the machines made that a changed template wants and that are not there; removes none. */
    public void add(String id, String template, IProgressMonitor monitor) throws FaultException {
        service.send(Call.changing(POST, path(id)).with(TEMPLATE, template), monitor);
    }

    /** Has machines removed, at least one. */
    public void remove(String id, List<String> machines, IProgressMonitor monitor) throws FaultException {
        service.send(Call.changing(DELETE, machinePath(id, String.join(",", machines))), monitor); //$NON-NLS-1$
    }

    /** Has everything removed; returns before it is. */
    public void destroy(String id, IProgressMonitor monitor) throws FaultException {
        service.send(Call.changing(DELETE, path(id) + "?async=1"), monitor); //$NON-NLS-1$
    }

    /** Has everything forgotten, also what its cloud does not remove. */
    public void forget(String id, IProgressMonitor monitor) throws FaultException {
        service.send(Call.changing(DELETE, path(id) + "?async=1&force=1"), monitor); //$NON-NLS-1$
    }

    /** {@return what a cloud lets the person have} */
    public List<CloudQuota> quotas(String cloud, IProgressMonitor monitor) throws FaultException {
        return CloudQuota.read(service.send(Call.get("clouds/" + encoded(cloud) + "/quotas"), monitor).json()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** {@return the images of a cloud} */
    public List<Image> images(String cloud, IProgressMonitor monitor) throws FaultException {
        List<Image> images = new ArrayList<>();
        service.send(Call.get("clouds/" + encoded(cloud) + "/images"), monitor).json().path("images") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .forEach(each -> images.add(new Image(each.path("uri").asText(), each.path("name").asText()))); //$NON-NLS-1$ //$NON-NLS-2$
        return images;
    }

    private static String path(String id) {
        return INFRASTRUCTURES + '/' + encoded(id);
    }

    private static String path(String id, String what) {
        return path(id) + '/' + what;
    }

    private static String machinePath(String id, String machine) {
        return path(id) + "/vms/" + encoded(machine); //$NON-NLS-1$
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%2C", ","); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }
}
