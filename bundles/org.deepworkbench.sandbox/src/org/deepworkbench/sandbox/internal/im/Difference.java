package org.deepworkbench.sandbox.internal.im;

import java.util.ArrayList;
import java.util.List;

/** What a new template asks for beyond what there is. */
final class Difference {

    private Difference() {
    }

    /**
     * @param leaving receives the machines that the new template has no place for, the youngest of each kind
     * @return the machines that are to be added
     */
    static List<SystemSpec> of(Infrastructure before, Demand demand, List<Machine> leaving) {
        List<SystemSpec> more = new ArrayList<>();
        for (SystemSpec wanted : demand.systems()) {
            List<Machine> there = before.machines().values().stream()
                    .filter(machine -> machine.spec().name().equals(wanted.name())).toList();
            if (wanted.count() > there.size()) {
                more.add(wanted.times(wanted.count() - there.size()));
            }
            leaving.addAll(there.subList(Math.min(wanted.count(), there.size()), there.size()));
        }
        return more;
    }
}
