// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.ListStreamsResponse;
import dev.apiscribe.dis.model.Partition;
import dev.apiscribe.dis.model.Stream;
import dev.apiscribe.dis.model.StreamInfo;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.PageRule;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.StateRule;
import dev.apiscribe.runtime.json.Constraints;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class StreamsOperations {
  static final PageRule<ListStreamsResponse, StreamInfo> LIST_STREAMS_PAGES =
      PageRule.<ListStreamsResponse, StreamInfo>afterItem(ListStreamsResponse::streamInfoList, "start_stream_name", StreamInfo::streamName)
          .more(ListStreamsResponse::hasMoreStreams);

  static final Operation<ListStreamsResponse> LIST_STREAMS =
      Operation.<ListStreamsResponse>of("listStreams", "GET", "/v2/{project_id}/streams")
          .parameter(Parameter.path("project_id").configured())
          .parameter(Parameter.query("limit").constraints(Constraints.none().minimum("1").maximum("100")))
          .parameter(Parameter.query("start_stream_name"))
          .success(200, ResponseBody.json(ListStreamsResponseJson.CODEC))
          .build();

  static final Operation<Void> CREATE_STREAM =
      Operation.<Void>of("createStream", "POST", "/v2/{project_id}/streams")
          .parameter(Parameter.path("project_id").configured())
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(201, ResponseBody.none())
          .build();

  static final PageRule<Stream, Partition> GET_STREAM_PAGES =
      PageRule.<Stream, Partition>afterItem(Stream::partitions, "start_partitionId", Partition::partitionId)
          .more(Stream::hasMorePartitions);

  static final StateRule<Stream> GET_STREAM_STATE =
      StateRule.<Stream>of(Stream::status, List.of("RUNNING"), List.of("TERMINATED", "FROZEN"));

  static final Operation<Stream> GET_STREAM =
      Operation.<Stream>of("getStream", "GET", "/v2/{project_id}/streams/{stream_name}")
          .parameter(Parameter.path("project_id").configured())
          .parameter(Parameter.path("stream_name").constraints(Constraints.none().maxLength(64)))
          .parameter(Parameter.query("start_partitionId"))
          .parameter(Parameter.query("limit_partitions").constraints(Constraints.none().minimum("1").maximum("1000")))
          .success(200, ResponseBody.json(StreamJson.CODEC))
          .build();

  static final Operation<Void> CHANGE_PARTITION_COUNT =
      Operation.<Void>of("changePartitionCount", "PUT", "/v2/{project_id}/streams/{stream_name}")
          .parameter(Parameter.path("project_id").configured())
          .parameter(Parameter.path("stream_name").constraints(Constraints.none().maxLength(64)))
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(200, ResponseBody.none())
          .build();

  static final Operation<Void> DELETE_STREAM =
      Operation.<Void>of("deleteStream", "DELETE", "/v2/{project_id}/streams/{stream_name}")
          .parameter(Parameter.path("project_id").configured())
          .parameter(Parameter.path("stream_name").constraints(Constraints.none().maxLength(64)))
          .success(204, ResponseBody.none())
          .build();

  private StreamsOperations() {}
}
