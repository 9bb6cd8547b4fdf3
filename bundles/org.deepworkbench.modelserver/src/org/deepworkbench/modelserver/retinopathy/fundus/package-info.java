/** Drawn pictures of the retina, for who has no photographs. */
package org.deepworkbench.modelserver.retinopathy.fundus;
