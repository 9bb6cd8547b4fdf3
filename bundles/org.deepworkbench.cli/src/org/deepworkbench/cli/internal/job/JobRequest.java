package org.deepworkbench.cli.internal.job;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.cli.internal.topology.TopologyOpener;

/**
 * What a person asked to be run.
 *
 * @param topology topology file
 * @param opener   opens the topology
 * @param target   name of the target that is to run it
 * @param place    settings of the target for this run, by key, as typed
 * @param inputs   values of topology inputs by name, as typed
 * @param settings values of training arguments by name, as typed
 * @param data     folder with the person's own pictures
 * @param predict  file to predict; otherwise a held-out one is taken
 * @param out      folder for the results; otherwise a new one is made
 * @param service  node whose module is trained; otherwise the first that can be
 * @param allowCpu whether a service that asks for GPUs may run without
 */
public record JobRequest(Path topology, TopologyOpener opener, String target, Map<String, String> place,
        Map<String, String> inputs, Map<String, String> settings, Optional<Path> data, Optional<Path> predict,
        Optional<Path> out, Optional<String> service, boolean allowCpu) {

    public JobRequest {
        place = Collections.unmodifiableMap(new LinkedHashMap<>(place));
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }
}
