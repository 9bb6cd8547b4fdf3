package org.deepworkbench.sandbox.internal.im;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.sandbox.internal.wire.Answer;
import org.deepworkbench.sandbox.internal.wire.Call;
import org.deepworkbench.sandbox.internal.wire.Refused;

/** What the clouds of a caller offer: all the same. */
final class Clouds {

    private static final int LIMIT = 1000;

    private final Register register;

    Clouds(Register register) {
        this.register = register;
    }

    Answer images(Authorisation caller, Call call, List<String> names) throws Refused {
        cloud(caller, names);
        return Formats.json(call, "images", List.of(image(1), image(2)));
    }

    private static Map<String, Object> image(int number) {
        Map<String, Object> image = new LinkedHashMap<>();
        image.put("uri", "mock0://linux.for.ev.er/image" + number);
        image.put("name", "Sandbox Image Name" + number);
        return image;
    }

    Answer quotas(Authorisation caller, Call call, List<String> names) throws Refused {
        cloud(caller, names);
        int used = register.all().stream()
                .map(each -> each.look(it -> it.machines().size())).mapToInt(Integer::intValue).sum();
        Map<String, Object> quotas = new LinkedHashMap<>();
        for (String kind : List.of("cores", "ram", "instances", "floating_ips", "security_groups")) {
            Map<String, Object> quota = new LinkedHashMap<>();
            quota.put("used", used);
            quota.put("limit", LIMIT);
            quotas.put(kind, quota);
        }
        return Formats.json(call, "quotas", quotas);
    }

    private static void cloud(Authorisation caller, List<String> names) throws Refused {
        if (caller.cloud(names.getFirst()).isEmpty()) {
            throw new Refused(404, "Cloud id " + names.getFirst() + " not found in auth data.");
        }
    }
}
