/** What a topology has beside its nodes: inputs, outputs, groups, policies, workflows and what it stands for. */
package org.deepworkbench.topology.ui.internal.parts;
