package org.deepworkbench.sandbox.internal.im;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.sandbox.internal.play.Template;

/**
 * What somebody asks to be made.
 *
 * @param template in TOSCA, if it was asked for so
 * @param systems  the machines of it
 */
record Demand(Optional<Template> template, List<SystemSpec> systems) {
}
