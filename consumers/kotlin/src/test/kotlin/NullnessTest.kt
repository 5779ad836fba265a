package com.example

import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Path
import kotlin.io.path.writeText
import org.assertj.core.api.Assertions.assertThat
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** What Kotlin makes of the annotations in the published classes. */
class NullnessTest(@param:TempDir val folder: Path) {
  @Test
  fun takesWhatIsNeverNullAsItIs() {
    assertThat(compile("request.logGroupName().length")).startsWith("OK")
  }

  @Test
  fun takesWhatMayBeNullWithCare() {
    assertThat(compile("response.logGroupId()?.length")).startsWith("OK")
  }

  @Test
  fun refusesToOverlookThatAMemberMayBeMissing() {
    assertThat(compile("response.logGroupId().length"))
      .startsWith("COMPILATION_ERROR")
      .contains("Line.kt:4:", "nullable receiver of type 'String?'")
  }

  @Test
  fun refusesNullForARequiredMember() {
    assertThat(compile("CreateLogGroupRequest.builder().logGroupName(null)"))
      .startsWith("COMPILATION_ERROR")
      .contains("Line.kt:4:", "null cannot be a value of a non-null type")
  }

  @Test
  fun refusesToOverlookThatARowMayHoldNull() {
    assertThat(compile("row.text(0).length"))
      .startsWith("COMPILATION_ERROR")
      .contains("Line.kt:4:", "nullable receiver of type 'String?'")
  }

  /** The exit code, and what the compiler says. */
  private fun compile(expression: String): String {
    val line = folder.resolve("Line.kt")
    line.writeText(
      """
      import dev.apiscribe.lts.model.*
      import dev.apiscribe.runtime.Row
      fun line(request: CreateLogGroupRequest, response: CreateLogGroupResponse, row: Row) =
        $expression
      """.trimIndent())
    val said = ByteArrayOutputStream()
    val code = K2JVMCompiler().exec(
      PrintStream(said, true, Charsets.UTF_8), "-no-stdlib", "-no-reflect", "-classpath", System.getProperty("java.class.path"),
      "-d", folder.toString(), line.toString())
    return "$code\n${said.toString(Charsets.UTF_8)}"
  }
}
