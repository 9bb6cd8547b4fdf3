/** Training: the dialog made from what a module takes, and the check of a person's own data. */
package org.deepworkbench.run.ui.internal.train;
