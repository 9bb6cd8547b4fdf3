package org.deepworkbench.engine.indigo.internal.orchestrator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deepworkbench.engine.indigo.internal.http.RefusedException;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.TargetReport;
import org.deepworkbench.spi.engine.TargetReport.Fact;
import org.deepworkbench.spi.http.PlainText;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** What an Orchestrator says of itself. Only the list of deployments must be answered: the rest differs by version. */
record Portrait(OrchestratorApi api, OrchestratorSettings settings) {

    private static final Duration MOST_SKEW = Duration.ofMinutes(2);
    private static final Pattern ADDRESS_KEY = Pattern.compile("(?i)(.+?)_?url"); //$NON-NLS-1$
    private static final int LONGEST = 200;

    /** A question to which some versions have no answer. */
    @FunctionalInterface
    private interface Question {

        JsonNode ask() throws FaultException;
    }

    TargetReport report(IProgressMonitor monitor) throws FaultException {
        long mine = api.mine("createdBy=me&size=1", monitor).total(); //$NON-NLS-1$
        Optional<String> version = optional(() -> api.info(monitor)).flatMap(Portrait::version);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Messages.Portrait_address, api.address().toString()));
        version.ifPresent(text -> facts.add(new Fact(Messages.Portrait_version, text)));
        settings.account().ifPresent(account -> facts.add(new Fact(Messages.Portrait_account, account)));
        facts.add(new Fact(Messages.Portrait_deployments, Long.toString(mine)));
        optional(() -> api.configuration(monitor)).ifPresent(services -> services.properties().stream()
                .filter(entry -> entry.getValue().isTextual()).forEach(entry -> facts.add(
                        new Fact(NLS.bind(Messages.Portrait_service, name(entry.getKey())),
                                PlainText.of(entry.getValue().asText(), "text/plain", LONGEST))))); //$NON-NLS-1$
        List<String> warnings = new ArrayList<>();
        if (api.ahead().abs().compareTo(MOST_SKEW) > 0) {
            warnings.add(NLS.bind(Messages.Portrait_clock, api.ahead().toMinutes()));
        }
        String summary = NLS.bind(Messages.Portrait_summary, version.orElse("")).strip(); //$NON-NLS-1$
        return new TargetReport(summary, facts, List.of(), warnings, api.isSandbox());
    }

    private static Optional<JsonNode> optional(Question question) throws FaultException {
        try {
            return Optional.of(question.ask());
        } catch (RefusedException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> version(JsonNode info) {
        return Stream.of(info.path("build"), info.path("app"), info) //$NON-NLS-1$ //$NON-NLS-2$
                .flatMap(part -> Json.text(part, "version").stream()).findFirst() //$NON-NLS-1$
                .map(text -> PlainText.of(text, "text/plain", LONGEST)); //$NON-NLS-1$
    }

    /** {@return the short name of a service: {@code slam} of {@code slam_url} and of {@code slamUrl}} */
    private static String name(String key) {
        var matcher = ADDRESS_KEY.matcher(key);
        return matcher.matches() ? matcher.group(1) : key;
    }
}
