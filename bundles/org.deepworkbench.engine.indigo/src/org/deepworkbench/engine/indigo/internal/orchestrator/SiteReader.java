package org.deepworkbench.engine.indigo.internal.orchestrator;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.deepworkbench.engine.indigo.internal.http.Address;
import org.deepworkbench.engine.indigo.internal.http.Call;
import org.deepworkbench.engine.indigo.internal.http.Service;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Site;
import org.deepworkbench.spi.http.PlainText;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads from the services behind an Orchestrator which sites a group has agreements with: the agreements from SLAM,
 * which gets the person's token, and what the sites are from the CMDB, which is open to everybody. What the CMDB does
 * not tell in time is left out.
 */
final class SiteReader {

    private static final Pattern SLAM = Pattern.compile("(?i)slam_?url"); //$NON-NLS-1$
    private static final Pattern CMDB = Pattern.compile("(?i)cm?db_?url"); //$NON-NLS-1$
    private static final String SLAM_PATH = "rest/slam/"; //$NON-NLS-1$
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LONGEST = 200;

    /** Makes a service out of an address. */
    interface Services {

        /** @param signedIn whether it gets the person's token */
        Service at(URI address, boolean signedIn);
    }

    private final OrchestratorApi api;
    private final OrchestratorSettings settings;
    private final Services services;
    private final Map<String, JsonNode> known = new HashMap<>();
    private long deadline;

    SiteReader(OrchestratorApi api, OrchestratorSettings settings, Services services) {
        this.api = api;
        this.settings = settings;
        this.services = services;
    }

    /**
     * {@return one site for each agreement and service}
     *
     * @throws FaultException if it is not known where the agreements stand, for whom, or they are not told
     */
    List<Site> read(IProgressMonitor monitor) throws FaultException {
        String group = settings.group().orElseThrow(() -> new FaultException(new Fault(Messages.Sites_noGroup,
                OrchestratorSettings.GROUP, Messages.Sites_noGroupWhy, Messages.Sites_noGroupRemedy)));
        JsonNode addresses = api.configuration(monitor);
        Service slam = service(addresses, SLAM, true).orElseThrow(() -> new FaultException(
                new Fault(Messages.Sites_noSlam, api.address().toString(), "", ""))); //$NON-NLS-1$ //$NON-NLS-2$
        String below = slam.address().getPath().endsWith(SLAM_PATH) ? "" : SLAM_PATH; //$NON-NLS-1$
        JsonNode answer = slam.send(Call.get(below + "preferences/" + encoded(group)), monitor).json(); //$NON-NLS-1$
        Optional<Service> cmdb = service(addresses, CMDB, false);
        deadline = System.nanoTime() + PATIENCE.toNanos();
        return Agreements.read(answer).stream().map(agreement -> site(agreement, cmdb, monitor)).toList();
    }

    private Optional<Service> service(JsonNode addresses, Pattern key, boolean signedIn) throws FaultException {
        Optional<String> text = addresses.properties().stream()
                .filter(entry -> key.matcher(entry.getKey()).matches()).map(entry -> entry.getValue().asText())
                .filter(address -> !address.isBlank()).findFirst();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        URI address = Address.parse(text.get(), settings.flag(OrchestratorSettings.PLAIN_HTTP) || !signedIn);
        return Optional.of(services.at(address, signedIn));
    }

    private Site site(Agreements.Agreement agreement, Optional<Service> cmdb, IProgressMonitor monitor) {
        JsonNode service = told(cmdb, "service/id/" + encoded(agreement.service()), monitor); //$NON-NLS-1$
        JsonNode provider = told(cmdb, "provider/id/" + encoded(agreement.provider()), monitor); //$NON-NLS-1$
        String name = Json.text(service, "sitename").or(() -> Json.text(provider, "name")) //$NON-NLS-1$ //$NON-NLS-2$
                .orElse(agreement.provider());
        String type = Json.text(service, "service_type").orElse(agreement.type()); //$NON-NLS-1$
        return new Site(agreement.id(), plain(name), plain(type), agreement.ends(), agreement.preference(),
                flag(service.path("properties"), "gpu_support"), OptionalDouble.empty(), OptionalDouble.empty(), //$NON-NLS-1$ //$NON-NLS-2$
                position(provider));
    }

    /** {@return what the CMDB tells of something; nothing if it does not} */
    private JsonNode told(Optional<Service> cmdb, String path, IProgressMonitor monitor) {
        if (known.containsKey(path)) {
            return known.get(path);
        }
        JsonNode told = Json.nothing();
        if (cmdb.isPresent() && System.nanoTime() < deadline) {
            try {
                told = cmdb.get().send(Call.get(path), monitor).json().path("data"); //$NON-NLS-1$
            } catch (FaultException e) {
                told = Json.nothing(); // a site can do without
            }
        }
        known.put(path, told);
        return told;
    }

    private static Optional<Boolean> flag(JsonNode json, String field) {
        return Json.text(json, field).map(String::strip).filter(text -> text.matches("(?i)true|false")) //$NON-NLS-1$
                .map(Boolean::parseBoolean);
    }

    private static Optional<Site.Position> position(JsonNode provider) {
        double latitude = provider.path("latitude").asDouble(Double.NaN); //$NON-NLS-1$
        double longitude = provider.path("longitude").asDouble(Double.NaN); //$NON-NLS-1$
        boolean makesSense = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        return makesSense ? Optional.of(new Site.Position(latitude, longitude)) : Optional.empty();
    }

    private static String plain(String text) {
        return PlainText.of(text, "text/plain", LONGEST); //$NON-NLS-1$
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
