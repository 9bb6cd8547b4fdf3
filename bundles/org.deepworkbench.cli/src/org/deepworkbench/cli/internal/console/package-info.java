/** What a person sees of a command: lines, steps with their times, progress, tables. Knows no topology and no run. */
package org.deepworkbench.cli.internal.console;
