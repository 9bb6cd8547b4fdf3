/** Which of several sites suits a deployment best, and why. Asks nobody. */
package org.deepworkbench.run.core.placement;
