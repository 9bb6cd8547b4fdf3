package org.deepworkbench.engine.local.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The environment of a model server: what the topology sets, but for variables that would make the process load or run
 * something else than the model server; and of our own environment only what a process needs, so that no secret in it
 * is handed on.
 */
final class PassedEnvironment {

    private static final Set<String> OUR_OWN = Set.of("PATH", "HOME", "USER", "LOGNAME", "LANG", "LANGUAGE", "TZ", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
            "TMP", "TEMP", "TMPDIR", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "USERPROFILE", "LOCALAPPDATA", "APPDATA"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
    private static final Set<String> REFUSED = Set.of("CLASSPATH", "JAVA_HOME", "JAVA_OPTS", "GCONV_PATH", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            "ENGINE_CACHE_DIR", "OPT_OUT_TRACKING"); //$NON-NLS-1$ //$NON-NLS-2$
    private static final List<String> REFUSED_BEGINNINGS = List.of("LD_", "DYLD_", "JAVA_TOOL_", "JDK_", "_JAVA_", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            "DJL_", "PYTORCH_", "GLIBC_"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private PassedEnvironment() {
    }

    /** {@return the names of the variables that are not passed on, sorted} */
    static Set<String> refused(Map<String, String> wanted) {
        Set<String> refused = new TreeSet<>();
        wanted.forEach((name, value) -> {
            if (!isHarmless(name, value)) {
                refused.add(name);
            }
        });
        return refused;
    }

    /**
     * @param own    environment of this process
     * @param wanted what the topology sets
     * @param fixed  what the model server itself needs
     * @return the environment of the new process
     */
    static Map<String, String> of(Map<String, String> own, Map<String, String> wanted, Map<String, String> fixed) {
        Map<String, String> environment = new TreeMap<>();
        own.forEach((name, value) -> {
            if (OUR_OWN.contains(name.toUpperCase(Locale.ROOT)) || name.startsWith("LC_")) { //$NON-NLS-1$
                environment.put(name, value);
            }
        });
        Map<String, String> harmless = new LinkedHashMap<>(wanted);
        harmless.keySet().removeAll(refused(wanted));
        environment.putAll(harmless);
        environment.putAll(fixed);
        return environment;
    }

    private static boolean isHarmless(String name, String value) {
        String upper = name.toUpperCase(Locale.ROOT);
        return !name.isEmpty() && name.indexOf('=') < 0 && name.indexOf('\0') < 0 && value.indexOf('\0') < 0
                && !OUR_OWN.contains(upper) && !REFUSED.contains(upper)
                && REFUSED_BEGINNINGS.stream().noneMatch(upper::startsWith);
    }
}
