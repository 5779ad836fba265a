/** One contract: the same requests end alike on Spring, on JAX-RS and in the test kit. */
@NullMarked
package dev.apiscribe.conformance.contract;

import org.jspecify.annotations.NullMarked;
