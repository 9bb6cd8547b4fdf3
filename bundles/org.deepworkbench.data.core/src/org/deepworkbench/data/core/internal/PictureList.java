package org.deepworkbench.data.core.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Pictures found in a folder.
 *
 * @param paths        every picture, at most {@link #MAXIMUM}
 * @param countByClass how many each class has, in the order of the classes
 */
public record PictureList(List<Path> paths, Map<String, Integer> countByClass) {

    /** More pictures than this are not listed; a person's workstation has fewer. */
    static final int MAXIMUM = 2_000_000;
}
