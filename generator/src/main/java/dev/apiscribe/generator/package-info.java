/** The generator: reads a curated document into what the templates print. */
package dev.apiscribe.generator;
