package org.deepworkbench.sandbox.internal.im;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.deepworkbench.sandbox.internal.wire.Refused;

/** The infrastructures there are. What is gone is forgotten when somebody looks. */
final class Register {

    private static final String UNKNOWN = "Invalid infrastructure ID or access not granted.";

    private final Map<String, Infrastructure> infrastructures = new ConcurrentHashMap<>();

    void add(Infrastructure infrastructure) {
        infrastructures.put(infrastructure.id(), infrastructure);
    }

    /** {@return everything that lives, after everything happened that is due} */
    List<Infrastructure> all() {
        return infrastructures.values().stream().filter(each -> !isGone(each)).toList();
    }

    /** {@return what belongs to somebody} */
    List<Infrastructure> of(Authorisation caller) {
        return all().stream().filter(each -> each.owner().equals(caller.user())).toList();
    }

    /** @throws Refused with 404 if there is none of that id, or it is somebody else's */
    Infrastructure find(Authorisation caller, String id) throws Refused {
        Infrastructure found = infrastructures.get(id);
        if (found == null || !found.owner().equals(caller.user()) || isGone(found)) {
            throw new Refused(404, UNKNOWN);
        }
        return found;
    }

    /** {@return the machines of those numbers, which are parted by commas; at least one} */
    static List<Machine> machines(Infrastructure found, String numbers) throws Refused {
        Function<Infrastructure, List<Machine>> reader = it -> Arrays.stream(numbers.split(","))
                .map(number -> it.machines().get(number.strip().matches("\\d{1,9}")
                        ? Integer.parseInt(number.strip()) : -1)).toList();
        List<Machine> machines = found.look(reader);
        if (machines.isEmpty() || machines.contains(null)) {
            throw new Refused(404, "Invalid VM ID");
        }
        return machines;
    }

    private boolean isGone(Infrastructure infrastructure) {
        boolean gone = infrastructure.look(Infrastructure::isGone);
        if (gone) {
            infrastructures.remove(infrastructure.id());
        }
        return gone;
    }
}
