package com.example

import dev.apiscribe.lts.client.LtsClient
import dev.apiscribe.lts.model.CreateLogGroupRequest
import dev.apiscribe.lts.model.ErrorResponse
import dev.apiscribe.runtime.ClientErrorException
import dev.apiscribe.runtime.testing.ScriptedTransport
import java.net.URI

/** The id of the new log group, or why there is none. */
fun create(lts: LtsClient, name: String): String {
  val request = CreateLogGroupRequest.builder().logGroupName(name).ttlInDays(7).build()
  return try {
    lts.logGroups().createLogGroup(request).logGroupId() ?: "no id"
  } catch (e: ClientErrorException) {
    e.error(ErrorResponse::class.java).map { it.errorMsg() ?: "no message" }.orElse("no error")
  }
}

fun main() {
  val server = ScriptedTransport()
    .respond(201, "application/json", """{"log_group_id": "b6b9332b-091f-4b22-b810-264318d2d664"}""")
    .respond(201, "application/json", "{}")
    .respond(403, "application/json", """{"error_code": "LTS.0001", "error_msg": "Invalid projectId"}""")
  val lts = LtsClient.builder()
    .endpoint(URI.create("https://lts.example.com"))
    .projectId("619d3e78f61b4be68bc5aa0b59edcf7b")
    .transport(server)
    .build()

  val outcomes = List(3) { create(lts, "web-frontend-$it") }

  println("Kotlin asked what to do without a response's id, and got: $outcomes")
}
