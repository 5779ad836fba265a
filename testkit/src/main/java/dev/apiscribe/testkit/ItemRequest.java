package dev.apiscribe.testkit;

import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import java.util.function.IntFunction;

/**
 * A request to an operation that knows items.
 *
 * @param success the response without state
 * @param isFixed whether the body of the response is sent as it is
 * @param byStatus what is documented for a status
 */
record ItemRequest(
    Request request,
    OperationContract operation,
    ResponseDefinition success,
    boolean isFixed,
    IntFunction<ResponseDefinition> byStatus) {}
