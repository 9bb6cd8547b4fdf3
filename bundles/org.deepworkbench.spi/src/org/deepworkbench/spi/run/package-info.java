/** Trainings on deployed modules: their metrics on the way from a service to charts and files. */
package org.deepworkbench.spi.run;
