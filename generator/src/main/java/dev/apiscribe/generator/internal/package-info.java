/** Text that is safe where generated files print it: the only text that templates are given. */
package dev.apiscribe.generator.internal;
