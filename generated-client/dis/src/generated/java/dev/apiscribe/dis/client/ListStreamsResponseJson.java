// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.ListStreamsResponse;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ListStreamsResponseJson extends ModelCodec<ListStreamsResponse> {
  static final ListStreamsResponseJson CODEC = new ListStreamsResponseJson();

  private ListStreamsResponseJson() {
    super("ListStreamsResponse", "total_number", "stream_names", "has_more_streams", "stream_info_list");
  }

  @Override
  protected ListStreamsResponse readProperties(JsonReader in) throws IOException {
    ListStreamsResponse.Builder builder = ListStreamsResponse.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.totalNumber(in.integer());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.streamNames(in.list(JsonCodecs.TEXT));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.hasMoreStreams(in.bool());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.streamInfoList(in.list(StreamInfoJson.CODEC));
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 4);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, ListStreamsResponse.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, ListStreamsResponse value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.integer(this, 0, (all || !kept.contains("total_number")) ? value.totalNumber() : null);
    out.list(this, 1, (all || !kept.contains("stream_names")) ? value.streamNames() : null, JsonCodecs.TEXT);
    out.bool(this, 2, (all || !kept.contains("has_more_streams")) ? value.hasMoreStreams() : null);
    out.list(this, 3, (all || !kept.contains("stream_info_list")) ? value.streamInfoList() : null, StreamInfoJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
