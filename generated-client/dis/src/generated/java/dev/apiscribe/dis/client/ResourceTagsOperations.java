// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.FilterStreamsResponse;
import dev.apiscribe.dis.model.ListProjectTagsResponse;
import dev.apiscribe.dis.model.ListResourceTagsResponse;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ResourceTagsOperations {
  static final Operation<Void> CHANGE_RESOURCE_TAGS =
      Operation.<Void>of("changeResourceTags", "POST", "/v2/{project_id}/stream/{stream_id}/tags/action")
          .parameter(Parameter.path("project_id").configured())
          .parameter(Parameter.path("stream_id"))
          .requestMediaTypes("application/json")
          .requiresBody()
          .idempotent()
          .success(204, ResponseBody.none())
          .build();

  static final Operation<ListResourceTagsResponse> LIST_RESOURCE_TAGS =
      Operation.<ListResourceTagsResponse>of("listResourceTags", "GET", "/v2/{project_id}/stream/{stream_id}/tags")
          .parameter(Parameter.path("project_id").configured())
          .parameter(Parameter.path("stream_id"))
          .success(200, ResponseBody.json(ListResourceTagsResponseJson.CODEC))
          .build();

  static final Operation<Void> CREATE_RESOURCE_TAG =
      Operation.<Void>of("createResourceTag", "POST", "/v2/{project_id}/stream/{stream_id}/tags")
          .parameter(Parameter.path("project_id").configured())
          .parameter(Parameter.path("stream_id"))
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(204, ResponseBody.none())
          .build();

  static final Operation<Void> DELETE_RESOURCE_TAG =
      Operation.<Void>of("deleteResourceTag", "DELETE", "/v2/{project_id}/stream/{stream_id}/tags/{key}")
          .parameter(Parameter.path("project_id").configured())
          .parameter(Parameter.path("stream_id"))
          .parameter(Parameter.path("key"))
          .success(204, ResponseBody.none())
          .build();

  static final Operation<ListProjectTagsResponse> LIST_PROJECT_TAGS =
      Operation.<ListProjectTagsResponse>of("listProjectTags", "GET", "/v2/{project_id}/stream/tags")
          .parameter(Parameter.path("project_id").configured())
          .success(200, ResponseBody.json(ListProjectTagsResponseJson.CODEC))
          .build();

  static final Operation<FilterStreamsResponse> FILTER_STREAMS =
      Operation.<FilterStreamsResponse>of("filterStreams", "POST", "/v2/{project_id}/stream/resource_instances/action")
          .parameter(Parameter.path("project_id").configured())
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(200, ResponseBody.json(FilterStreamsResponseJson.CODEC))
          .build();

  private ResourceTagsOperations() {}
}
