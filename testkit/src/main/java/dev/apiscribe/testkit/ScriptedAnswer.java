package dev.apiscribe.testkit;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How an operation answers other than with its first documented success. It holds from the moment when it was asked
 * for, and each method adds to it: say all of it before the call.
 */
public final class ScriptedAnswer {
  private final String operationId;
  private final List<String[]> headers = new ArrayList<>();
  private @Nullable Integer status;
  private @Nullable String payload;
  private @Nullable Duration delay;
  private @Nullable Fault fault;

  ScriptedAnswer(String operationId) {
    this.operationId = operationId;
  }

  String operationId() {
    return this.operationId;
  }

  /** With the payload that the documents print for this status, if any. A status that is not documented has none. */
  public synchronized ScriptedAnswer withStatus(int status) {
    if (status < 200 || status > 599) {
      throw new IllegalArgumentException("expected a status from 200 to 599 but was " + status);
    }
    this.status = status;
    return this;
  }

  /**
   * @param json sent as it is, whether or not the schema allows it
   */
  public synchronized ScriptedAnswer withPayload(String json) {
    this.payload = json;
    return this;
  }

  /** Beside the documented headers. */
  public synchronized ScriptedAnswer withHeader(String name, String value) {
    this.headers.add(new String[] {name, value});
    return this;
  }

  /** The answer begins that much later. */
  public synchronized ScriptedAnswer after(Duration delay) {
    this.delay = delay;
    return this;
  }

  /** Whatever else is said, no whole answer arrives. */
  public synchronized ScriptedAnswer fault(Fault fault) {
    this.fault = fault;
    return this;
  }

  /**
   * @param byStatus what is documented for a status
   */
  synchronized ResponseDefinition apply(ResponseDefinition documented, IntFunction<ResponseDefinition> byStatus) {
    ResponseDefinitionBuilder answer =
        ResponseDefinitionBuilder.like(this.status == null ? documented : byStatus.apply(this.status)).but();
    if (this.payload != null) {
      answer.withHeaders(HttpHeaders.noHeaders()).withHeader("Content-Type", "application/json").withBody(this.payload);
    }
    this.headers.forEach(header -> answer.withHeader(header[0], header[1]));
    if (this.delay != null) {
      answer.withFixedDelay(Math.toIntExact(this.delay.toMillis()));
    }
    return this.fault == null ? answer.build() : answer.withFault(this.fault.onTheWire).build();
  }
}
