/** Placing plans on targets, and ending them before the desktop closes. */
package org.deepworkbench.run.ui.internal.deploy;
