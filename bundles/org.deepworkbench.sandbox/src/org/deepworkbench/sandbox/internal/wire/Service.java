package org.deepworkbench.sandbox.internal.wire;

import java.util.List;

/** A service that answers calls. Called by many threads at once. */
public interface Service {

    /** {@return which service it is, for a header of each of its answers} */
    String name();

    /**
     * Does what is asked.
     *
     * @throws Refused if it does not
     */
    Answer answer(Call call) throws Refused;

    /** Lets everything happen that is due, whether or not somebody asks. */
    void play();

    /** {@return the templates of everything that lives there, as it keeps them} */
    List<String> templates();

    /** {@return how it says that it does not do what was asked} */
    Answer refusal(Call call, Refused refused);
}
