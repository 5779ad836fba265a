package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavaCode;

/**
 * A state that an operation reports, and that a client waits for.
 *
 * @param constant the name of its rule
 * @param suffix of the methods that wait
 * @param rule what creates the rule, behind the type argument of the method
 * @param optionsName the argument that says how long to wait
 */
record WaitView(JavaCode constant, JavaCode suffix, JavaCode rule, JavaCode optionsName) {}
