/** Labelled pictures: from folders, lists, or generated; checked, split, decoded within bounds, and kept on disk. */
package org.deepworkbench.modelserver.pictures;
