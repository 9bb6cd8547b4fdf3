/**
 * Data sets by reference: what lies in a folder of a person's own, looked at before anything trains on it. Nothing here
 * copies or changes data.
 */
package org.deepworkbench.data.core;
