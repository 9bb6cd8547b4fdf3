/** Drawn shells of cone snails, for who has no photographs of them. */
package org.deepworkbench.modelserver.images.shells;
