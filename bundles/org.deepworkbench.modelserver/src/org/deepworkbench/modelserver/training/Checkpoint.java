package org.deepworkbench.modelserver.training;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * A state of a training that is kept on disk.
 *
 * @param id    names it within its training
 * @param epoch passes over the data that were complete
 * @param step  steps of the optimiser done
 * @param time  when it was written, in seconds since 1970
 * @param best  whether it was better than all before it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Checkpoint(@JsonProperty("id") String id, @JsonProperty("epoch") int epoch,
        @JsonProperty("step") long step, @JsonProperty("time") double time, @JsonProperty("best") boolean best) {

    static Checkpoint at(int epoch, long step, Instant time, boolean best) {
        return new Checkpoint("epoch-" + epoch + "-step-" + step, epoch, step, time.toEpochMilli() / 1000.0, best);
    }
}
