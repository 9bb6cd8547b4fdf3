package org.deepworkbench.run.core.internal.targets;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.Setting;
import org.eclipse.osgi.util.NLS;

/** Checks the values of a target's settings. */
final class SettingCheck {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}"); //$NON-NLS-1$
    private static final Pattern NAME = Pattern.compile("\\S{1,200}"); //$NON-NLS-1$

    private SettingCheck() {
    }

    /** {@return what is wrong, in the order of the settings; {@code where} is the key} */
    static List<Fault> check(List<Setting> settings, Map<String, String> values) {
        List<Fault> faults = new ArrayList<>();
        for (Setting setting : settings) {
            String value = values.getOrDefault(setting.key(), ""); //$NON-NLS-1$
            if (!value.isBlank()) {
                wrong(setting, value.strip()).ifPresent(remedy -> faults.add(
                        new Fault(NLS.bind(Messages.Setting_wrong, shown(setting, value), setting.label()),
                                setting.key(), "", remedy))); //$NON-NLS-1$
            } else if (setting.required() && setting.defaultValue().isEmpty()) {
                faults.add(new Fault(NLS.bind(Messages.Setting_missing, setting.label()), setting.key(), "", //$NON-NLS-1$
                        setting.description()));
            }
        }
        List<String> keys = settings.stream().map(Setting::key).toList();
        values.keySet().stream().filter(key -> !keys.contains(key)).forEach(key -> faults.add(
                new Fault(NLS.bind(Messages.Setting_unknown, key), key, "", keys.isEmpty() ? Messages.Setting_none //$NON-NLS-1$
                        : NLS.bind(Messages.Setting_known, keys.stream().collect(Collectors.joining(", ")))))); //$NON-NLS-1$
        return faults;
    }

    /** What was typed in place of the name of a secret may be the secret itself. */
    private static String shown(Setting setting, String value) {
        return setting.kind() == Setting.Kind.SECRET || setting.kind() == Setting.Kind.URI && value.contains("@") //$NON-NLS-1$
                ? "•••" : value; //$NON-NLS-1$
    }

    /** {@return what to give in its place; empty if the value is good} */
    private static Optional<String> wrong(Setting setting, String value) {
        boolean good = switch (setting.kind()) {
            case TEXT -> value.lines().count() == 1;
            case URI -> isAddress(value);
            case NUMBER -> NUMBER.matcher(value).matches();
            case FLAG -> value.equals("true") || value.equals("false"); //$NON-NLS-1$ //$NON-NLS-2$
            case CHOICE -> setting.choices().contains(value);
            case PATH -> exists(value);
            case ACCOUNT, SECRET -> NAME.matcher(value).matches();
        };
        return good ? Optional.empty() : Optional.of(remedy(setting));
    }

    private static String remedy(Setting setting) {
        return switch (setting.kind()) {
            case TEXT -> Messages.Setting_text;
            case URI -> Messages.Setting_uri;
            case NUMBER -> Messages.Setting_number;
            case FLAG -> Messages.Setting_flag;
            case CHOICE -> NLS.bind(Messages.Setting_choice, String.join(", ", setting.choices())); //$NON-NLS-1$
            case PATH -> Messages.Setting_path;
            case ACCOUNT -> Messages.Setting_account;
            case SECRET -> Messages.Setting_secret;
        };
    }

    /** A password does not belong into an address: it would be kept and shown. */
    private static boolean isAddress(String value) {
        try {
            URI uri = new URI(value);
            return uri.isAbsolute() && (uri.getUserInfo() == null || !uri.getUserInfo().contains(":")); //$NON-NLS-1$
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean exists(String value) {
        try {
            return Files.exists(Path.of(value));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
