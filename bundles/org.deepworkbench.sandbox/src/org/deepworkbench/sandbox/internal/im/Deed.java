package org.deepworkbench.sandbox.internal.im;

import java.util.List;
import org.deepworkbench.sandbox.internal.wire.Answer;
import org.deepworkbench.sandbox.internal.wire.Call;
import org.deepworkbench.sandbox.internal.wire.Refused;

/** Does one thing for somebody who is known. */
@FunctionalInterface
interface Deed {

    /**
     * @param caller who asks
     * @param names  what stands in the path where the route has {@code *}
     */
    Answer with(Authorisation caller, Call call, List<String> names) throws Refused;
}
