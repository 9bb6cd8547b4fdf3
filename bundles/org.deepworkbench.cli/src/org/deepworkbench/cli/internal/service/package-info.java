/** Modules that a command trains or asks: built-in ones that it starts for that time, runs, and services anywhere. */
package org.deepworkbench.cli.internal.service;
