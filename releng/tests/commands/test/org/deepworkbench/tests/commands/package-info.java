/**
 * Tests of the whole product through its commands. They start the script that a person starts, with a state folder of
 * their own, and look at exit codes, output, files and processes only.
 */
package org.deepworkbench.tests.commands;
