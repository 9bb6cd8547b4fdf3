/** Pictures varied by chance while a network learns from them, so that it learns what does not matter. */
package org.deepworkbench.modelserver.augmentation;
