/** Drawn leaves, for who has no photographs of plants. */
package org.deepworkbench.modelserver.images.leaves;
