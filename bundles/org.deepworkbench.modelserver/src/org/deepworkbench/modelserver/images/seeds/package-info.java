/** Drawn seeds, for who has no photographs of seeds. */
package org.deepworkbench.modelserver.images.seeds;
