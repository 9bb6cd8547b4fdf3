package org.deepworkbench.engine.indigo.internal.orchestrator;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.deepworkbench.engine.indigo.internal.http.Address;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Setting;
import org.deepworkbench.spi.engine.Setting.Kind;
import org.deepworkbench.spi.engine.Target;
import org.eclipse.osgi.util.NLS;

/** What a person can say of an Orchestrator target. */
final class OrchestratorSettings {

    static final String URL = "url"; //$NON-NLS-1$
    static final String ACCOUNT = "account"; //$NON-NLS-1$
    static final String GROUP = "group"; //$NON-NLS-1$
    static final String TIMEOUT = "timeoutMins"; //$NON-NLS-1$
    static final String SITE_TIMEOUT = "providerTimeoutMins"; //$NON-NLS-1$
    static final String SITES = "maxProvidersRetry"; //$NON-NLS-1$
    static final String KEEP = "keepLastAttempt"; //$NON-NLS-1$
    static final String STUCK = "stuckMins"; //$NON-NLS-1$
    static final String FORCE = "forceDelete"; //$NON-NLS-1$
    static final String AUTHORITIES = "authorities"; //$NON-NLS-1$
    static final String PLAIN_HTTP = "plain-http"; //$NON-NLS-1$

    private static final List<String> FROM_ONE = List.of(TIMEOUT, SITE_TIMEOUT, SITES, STUCK);
    private static final String FALSE = "false"; //$NON-NLS-1$
    private static final int STUCK_MINUTES = 10;

    private final Target target;

    OrchestratorSettings(Target target) {
        this.target = target;
    }

    /** {@return all fields of an Orchestrator target, in the order to show} */
    static List<Setting> all() {
        return List.of(
                new Setting(URL, Messages.Setting_url, Messages.Setting_urlText, Kind.URI, Optional.empty(), true,
                        List.of(), false),
                new Setting(ACCOUNT, Messages.Setting_account, Messages.Setting_accountText, Kind.ACCOUNT,
                        Optional.empty(), true, List.of(), false),
                optional(GROUP, Messages.Setting_group, Messages.Setting_groupText, Kind.TEXT, Optional.empty(), true),
                optional(TIMEOUT, Messages.Setting_timeout, Messages.Setting_timeoutText, Kind.NUMBER,
                        Optional.empty(), true),
                optional(SITE_TIMEOUT, Messages.Setting_siteTimeout, Messages.Setting_siteTimeoutText, Kind.NUMBER,
                        Optional.empty(), true),
                optional(SITES, Messages.Setting_sites, Messages.Setting_sitesText, Kind.NUMBER, Optional.empty(),
                        true),
                optional(KEEP, Messages.Setting_keep, Messages.Setting_keepText, Kind.FLAG, Optional.of(FALSE), true),
                optional(STUCK, Messages.Setting_stuck, Messages.Setting_stuckText, Kind.NUMBER,
                        Optional.of(Integer.toString(STUCK_MINUTES)), true),
                optional(FORCE, Messages.Setting_force, Messages.Setting_forceText, Kind.FLAG, Optional.of(FALSE),
                        true),
                optional(AUTHORITIES, Messages.Setting_ca, Messages.Setting_caText, Kind.PATH, Optional.empty(),
                        false),
                optional(PLAIN_HTTP, Messages.Setting_http, Messages.Setting_httpText, Kind.FLAG, Optional.of(FALSE),
                        false));
    }

    private static Setting optional(String key, String label, String description, Kind kind,
            Optional<String> defaultValue, boolean perDeployment) {
        return new Setting(key, label, description, kind, defaultValue, false, List.of(), perDeployment);
    }

    /**
     * {@return the address, with a slash at its end}
     *
     * @throws FaultException if it is missing or cannot be used
     */
    URI url() throws FaultException {
        return Address.parse(target.setting(URL).orElse(""), flag(PLAIN_HTTP)); //$NON-NLS-1$
    }

    Optional<String> account() {
        return target.setting(ACCOUNT);
    }

    Optional<Path> authorities() {
        return target.setting(AUTHORITIES).map(Path::of);
    }

    Optional<String> group() {
        return target.setting(GROUP);
    }

    /** {@return a number; empty if it is not set or none} */
    OptionalInt number(String key) {
        try {
            return target.setting(key).map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty());
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    boolean flag(String key) {
        return target.setting(key).filter(Boolean.TRUE.toString()::equals).isPresent();
    }

    /** {@return how long a delete may stand still before it is freed and asked for again} */
    Duration stuck() {
        return Duration.ofMinutes(number(STUCK).orElse(STUCK_MINUTES));
    }

    /** {@return what the Orchestrator would refuse, or no Orchestrator could be reached with} */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        try {
            url();
        } catch (FaultException e) {
            faults.add(e.fault());
        }
        for (String key : FROM_ONE) {
            target.setting(key).filter(value -> number(key).orElse(0) < 1).ifPresent(value -> faults.add(
                    new Fault(NLS.bind(Messages.Setting_fromOne, key, value), key, "", //$NON-NLS-1$
                            Messages.Setting_fromOneRemedy)));
        }
        OptionalInt whole = number(TIMEOUT);
        OptionalInt site = number(SITE_TIMEOUT);
        if (whole.isPresent() && site.isPresent() && site.getAsInt() > whole.getAsInt()) {
            faults.add(new Fault(Messages.Setting_siteLonger, SITE_TIMEOUT,
                    NLS.bind(Messages.Setting_siteLongerWhy, site.getAsInt(), whole.getAsInt()),
                    Messages.Setting_siteLongerRemedy));
        }
        return faults;
    }
}
