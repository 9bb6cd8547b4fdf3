/** How a training is shown while it goes on: a bar on a terminal, now and then a line elsewhere. */
package org.deepworkbench.cli.internal.training;
