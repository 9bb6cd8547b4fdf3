/**
 * The commands of the workbench without a desktop: an Equinox application that assembles the floors below it. The
 * {@code command} package holds one class for each command, {@code job} the steps of a run, {@code topology} what the
 * other commands make of topologies, {@code console} what a person sees. Nothing here imports a ui bundle.
 */
package org.deepworkbench.cli.internal;
