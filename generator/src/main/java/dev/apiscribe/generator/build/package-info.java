/** The build steps around a generation, as goals of a Maven plugin. */
package dev.apiscribe.generator.build;
