/** What the forms of the Properties view show and how they change a topology. Needs no display. */
package org.deepworkbench.topology.ui.internal.properties.model;
