package org.deepworkbench.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options that say what to compute on, of every command that trains. They are settings of the target. */
final class PlaceOptions {

    @Option(names = "--device", paramLabel = "DEVICE", descriptionKey = "place.device")
    private String device;

    @Option(names = "--threads", paramLabel = "N", converter = ThreadCount.class, descriptionKey = "place.threads")
    private Integer threads;

    /** {@return the settings of the target for this command alone, by key; none if the person said nothing} */
    Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        if (device != null) {
            settings.put("device", device);
        }
        if (threads != null) {
            settings.put("threads", threads.toString());
        }
        return settings;
    }
}
