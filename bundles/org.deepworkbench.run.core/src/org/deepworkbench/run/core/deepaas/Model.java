package org.deepworkbench.run.core.deepaas;

/**
 * A model as its service describes it. Untrusted texts: show as plain text only.
 *
 * @param name        its name in addresses
 * @param description for people, may be empty
 * @param author      may be empty
 * @param version     may be empty
 * @param license     may be empty
 */
public record Model(String name, String description, String author, String version, String license) {
}
