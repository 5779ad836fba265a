package dev.apiscribe.review.page.helpcentre;

import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The labels that Chinese pages have where English ones have theirs: headings of sections and of
 * columns, titles of tables, and what heads the parts of a description. They are read as the
 * English labels. Sentences stay as they are.
 */
public final class ChineseLabels {
  private static final Map<String, String> LABELS = new HashMap<>();
  /** Longer texts have no labels. */
  private static final int LONGEST = 4_000;

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern TITLE =
      Pattern.compile("表\\s?(\\d{1,4})(?!\\d)[.:：]?\\s{0,9}(.{0,200})");
  private static final Pattern OBJECT = Pattern.compile(
      "(.{1,120}?) ?(?:参数|字段|对象|属性)?(?:数据)?(?:结构|列表)?(?:说明|描述)|(.{1,120}?) ?(?:参数|字段|对象|数据结构|结构体)");
  private static final Pattern STATUS =
      Pattern.compile("状态码为?\\s?[：:]?\\s?(\\d{3})(?!\\d)(?:\\s?时)?[：:]?(?:\\s(.{0,80}))?");
  private static final Pattern LABEL_AT_END =
      Pattern.compile("(?<![^\\s。；;，,])(枚举值|取值范围|默认取值|参数解释|约束限制)\\s?[：:]?$");
  private static final Pattern NUMBER = Pattern.compile(
      "(?<![^\\s。；;，,])(最小长度|最大长度|最小值|最大值|数组长度|长度)\\s?[：:]\\s?(-?\\d[\\d,.]{0,24}(?:\\s?[-~～]\\s?\\d{1,20})?)(?=$|[\\s。；;，,])");
  private static final Pattern VALUE = Pattern.compile(
      "(?<![^\\s。；;，,])(默认值|缺省值|默认取值|示例|样例|正则匹配)\\s?[：:]\\s?([^\\s。；;，,\\p{IsHan}]{1,200})(?=$|[\\s。；;，,])");
  private static final Pattern RANGE = Pattern.compile(
      "(?<![^\\s。；;，,])取值范围\\s?[：:]\\s?(-?\\d{1,20})\\s?[-~～]\\s?(-?\\d{1,20})(?=$|[\\s。；;])");

  static {
    labels("Function", "功能介绍 功能说明 功能描述 功能");
    labels("API Description", "接口说明 接口描述 接口介绍");
    labels("Constraints", "约束 约束限制 约束与限制 接口约束 限制");
    labels("Debugging", "调试 调用方法 接口调试");
    labels("Authorization Information", "授权信息");
    labels("Prerequisites", "前提条件");
    labels("URI", "接口URI 请求URI 请求路径");
    labels("Request Message", "请求消息 请求");
    labels("Request Parameters", "请求参数");
    labels("Request Header", "请求头 请求消息头 请求Header 请求Header参数");
    labels("Request Body", "请求体 请求消息体 请求Body 请求Body参数");
    labels("Response Message", "响应消息 返回消息 响应 返回");
    labels("Response Parameters", "响应参数 返回参数");
    labels("Response Header", "响应头 响应消息头 响应Header 响应Header参数");
    labels("Response Body", "响应体 响应消息体 响应Body 响应Body参数");
    labels("Example Request", "请求示例 请求样例 请求消息示例 请求消息样例");
    labels("Example Response", "响应示例 响应样例 响应消息示例 响应消息样例 返回示例 返回样例 正常响应示例");
    labels("URI Example", "URI示例 URI样例");
    labels("Status Code", "状态码 响应码 返回码 HTTP状态码 正常状态码");
    labels("Return Value", "返回值");
    labels("Error Codes", "错误码 异常状态码");
    labels("Parameter", "参数 名称 参数名称 参数名 字段 字段名 字段名称 属性 属性名");
    labels("Mandatory", "是否必选 是否必须 是否必填 是否可选 必选 必填 必选/可选");
    labels("Type", "参数类型 类型 数据类型");
    labels("Description", "描述 说明 参数说明 参数描述 字段说明 备注 含义");
    labels("Value range", "取值范围");
    labels("Default value", "默认值 缺省值 默认取值");
    labels("Example", "示例 示例值 样例 取值样例");
    labels("Method", "请求方法 方法 HTTP方法");
    labels("Yes", "是");
    labels("No", "否");
    labels("Optional", "可选");
    labels("None", "无 无。 不涉及 不涉及。");
    labels("String", "字符串 字符型");
    labels("Integer", "整数 整型 整数型");
    labels("Boolean", "布尔 布尔型 布尔值 布尔类型");
    labels("Array", "数组 列表");
    labels("Object", "对象");
    labels("Enumerated value:", "枚举值");
    labels("Definition", "参数解释");
    titles("Path parameters", "路径参数 路径参数说明 URI参数 URI参数说明 URI中的参数说明");
    titles("Query parameters", "Query参数 查询参数 Query参数说明 查询参数说明");
    titles("Request header parameters", "请求Header参数 请求头参数 请求消息头参数 请求消息头");
    titles("Request body parameters", "请求Body参数 请求体参数 请求消息体参数 请求消息体");
    titles("FormData parameters", "FormData参数 表单参数");
    titles("Response header parameters", "响应Header参数 响应头参数 响应消息头参数");
    titles("Response body parameters", "响应Body参数 响应体参数 响应消息体参数");
    titles("Parameter description", "参数说明 参数描述 参数");
    titles("Request parameters", "请求参数 请求参数说明 请求参数描述");
    titles("Response parameters", "响应参数 响应参数说明 返回参数 返回参数说明 返回消息说明 响应消息说明 响应参数描述");
    titles("Status codes", "状态码 状态码说明 返回码说明");
  }

  private ChineseLabels() {}

  private static void labels(String english, String chinese) {
    for (String label : chinese.split(" ")) {
      LABELS.put(label, english);
    }
  }

  private static void titles(String english, String chinese) {
    for (String label : chinese.split(" ")) {
      LABELS.put("表 " + label, english);
    }
  }

  /** The page with its labels in English; the same page where it has no Chinese ones. */
  public static Page inEnglish(Page page) {
    return HAN.matcher(page.source().text()).find()
        ? new Page(page.source(), page.format(), blocks(page.blocks()))
        : page;
  }

  private static List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(ChineseLabels::block).toList();
  }

  private static Block block(Block block) {
    if (block instanceof Block.Heading heading) {
      return new Block.Heading(heading.line(), heading.level(), inEnglish(heading.text()));
    } else if (block instanceof Block.Paragraph paragraph) {
      return new Block.Paragraph(paragraph.line(), inEnglish(paragraph.text()));
    } else if (block instanceof Block.Bullets bullets) {
      return new Block.Bullets(
          bullets.line(),
          bullets.items().stream()
              .map(item -> new Block.Item(item.line(), blocks(item.blocks())))
              .toList());
    } else if (block instanceof Block.Note note) {
      return new Block.Note(note.line(), blocks(note.blocks()));
    } else if (block instanceof Block.Table table) {
      return new Block.Table(
          table.line(),
          table.title() == null ? null : title(table.title()),
          rows(table.head()),
          rows(table.body()));
    }
    return block;
  }

  private static List<Block.Row> rows(List<Block.Row> rows) {
    return rows.stream()
        .map(row -> new Block.Row(
            row.line(),
            row.cells().stream()
                .map(cell ->
                    new Block.Cell(cell.line(), cell.columns(), cell.rows(), blocks(cell.blocks())))
                .toList()))
        .toList();
  }

  /** The title of a table, with its number if it has one. */
  static String title(String title) {
    Matcher numbered = TITLE.matcher(title.strip());
    boolean matches = numbered.matches();
    String name = matches ? numbered.group(2).strip() : title.strip();
    String known = LABELS.get("表 " + name.replace(" ", ""));
    Matcher object = OBJECT.matcher(name);
    if (known == null && HAN.matcher(name).find() && object.matches()) {
      known = (object.group(1) == null ? object.group(2) : object.group(1)) + " field description";
    }
    String english = known == null ? name : known;
    return matches ? ("Table " + numbered.group(1) + " " + english).strip() : english;
  }

  /** A line or a paragraph with its labels in English; the same text where it has none. */
  static String inEnglish(String text) {
    if (text.isEmpty() || text.length() > LONGEST || !HAN.matcher(text).find()) {
      return text;
    }
    String plain = text.strip();
    String label = LABELS.get(plain.replaceFirst("\\s?[：:]$", ""));
    if (label != null) {
      return plain.endsWith("：") || (plain.endsWith(":") && !label.endsWith(":"))
          ? label.replaceFirst(":$", "") + ":"
          : label;
    }
    if (TITLE.matcher(plain).matches() && plain.length() <= 120 && !plain.endsWith("。")) {
      return title(plain);
    }
    Matcher status = STATUS.matcher(plain);
    if (status.matches()) {
      String said = status.group(2) == null ? "" : " " + status.group(2).strip();
      return "Status code: " + status.group(1) + said;
    }
    return constraints(text);
  }

  /** What follows a label is read as a constraint only where nothing else is said there. */
  private static String constraints(String text) {
    String english = NUMBER
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(
            constraint(match.group(1)) + ": " + match.group(2).replaceAll("\\s?[~～]\\s?", "-")));
    english = RANGE.matcher(english).replaceAll("Value range: $1-$2");
    english = VALUE
        .matcher(english)
        .replaceAll(
            match -> Matcher.quoteReplacement(constraint(match.group(1)) + ": " + match.group(2)));
    Matcher last = LABEL_AT_END.matcher(english);
    return last.find()
        ? english.substring(0, last.start())
            + LABELS.getOrDefault(last.group(1), last.group(1)).replaceFirst(":$", "") + ":"
        : english;
  }

  private static String constraint(String label) {
    return switch (label) {
      case "最小长度" -> "Minimum length";
      case "最大长度" -> "Maximum length";
      case "最小值" -> "Minimum value";
      case "最大值" -> "Maximum value";
      case "数组长度" -> "Array length";
      case "长度" -> "Value length";
      case "示例", "样例" -> "Example value";
      case "正则匹配" -> "The value must match the regular expression";
      default -> "Default value";
    };
  }
}
