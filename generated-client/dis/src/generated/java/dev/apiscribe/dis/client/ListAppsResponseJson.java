// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.ListAppsResponse;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ListAppsResponseJson extends ModelCodec<ListAppsResponse> {
  static final ListAppsResponseJson CODEC = new ListAppsResponseJson();

  private ListAppsResponseJson() {
    super("ListAppsResponse", "has_more_app", "apps", "total_number");
  }

  @Override
  protected ListAppsResponse readProperties(JsonReader in) throws IOException {
    ListAppsResponse.Builder builder = ListAppsResponse.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.hasMoreApp(in.bool());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.apps(in.list(AppJson.CODEC));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.totalNumber(in.integer());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 3);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, ListAppsResponse.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, ListAppsResponse value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.bool(this, 0, (all || !kept.contains("has_more_app")) ? value.hasMoreApp() : null);
    out.list(this, 1, (all || !kept.contains("apps")) ? value.apps() : null, AppJson.CODEC);
    out.integer(this, 2, (all || !kept.contains("total_number")) ? value.totalNumber() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
