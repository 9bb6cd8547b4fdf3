/** The Infrastructure Manager as a target. */
package org.deepworkbench.engine.indigo.internal.im;
