/** What the servers have in common: time, chance, templates, and what is run for a deployment. */
package org.deepworkbench.sandbox.internal.play;
