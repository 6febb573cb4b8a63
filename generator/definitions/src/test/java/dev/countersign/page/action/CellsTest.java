package dev.countersign.page.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells and captions mean the same in all their spellings. */
class CellsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "string; string",
        "String; string",
        "string(64); string",
        "string (required); string",
        "字符串; string",
        "Integer; int",
        "int64; int",
        "整型; int",
        "Double; float",
        "number; float",
        "boolean; bool",
        "Bool; bool",
        "string/string; string",
        "int or string; string",
        "array; list of ?",
        "array[string]; list of string",
        "array[Copy]; list of Copy",
        "Array of Copy; list of Copy",
        "List<Copy>; list of Copy",
        "Copy[]; list of Copy",
        "[]Copy; list of Copy",
        "Copy数组; list of Copy",
        "array[array[int]]; list of list of int",
        "map; map of ?",
        "map[string]int; map of int",
        "Map<String, Copy>; map of Copy",
        "object Copy; Copy",
        "Copy object; Copy",
        "Copy; Copy",
        "object; ?",
        "JSON; ?",
        "see below; ?",
        "''; ?",
        "ip; string"
      })
  void typesAreRead(String cell, String type) {
    assertThat(word(TypeCell.of(cell, Set.of()))).isEqualTo(type);
  }

  @Test
  void modelWinsOverAWordForAType() {
    assertThat(TypeCell.of("array[IP]", Set.of("IP")))
        .isEqualTo(new PageType.Array(new PageType.Model("IP")));
  }

  @ParameterizedTest
  @CsvSource({
    "Yes, true", "**Yes**, true", "是, true", "必填, true", "Required, true", "√, true", "TRUE, true",
    "No, false", "否, false", "可选, false", "Optional, false", "×, false", "N, false", "-, false",
    "'', ", "maybe, "
  })
  void requiredIsRead(String cell, Boolean required) {
    assertThat(RequiredCell.of(cell)).isEqualTo(Optional.ofNullable(required));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "复制盒子 - CopyBox; CopyBox; 复制盒子",
        "复制盒子-CopyBox; CopyBox; 复制盒子",
        "Copy 10-20 boxes - CopyBox; CopyBox; Copy 10-20 boxes",
        "CopyBox - Copies a box; CopyBox; Copies a box",
        "复制盒子（CopyBox）; CopyBox; 复制盒子",
        "CopyBox(复制盒子); CopyBox; 复制盒子",
        "API CopyBox; CopyBox; ''",
        "The action CopyBox in short; CopyBox; The action CopyBox in short"
      })
  void titleNamesTheAction(String title, String action, String text) {
    assertThat(PageTitle.of(title)).isEqualTo(new PageTitle(text, Optional.of(action)));
  }

  @ParameterizedTest
  @CsvSource({
    "请求参数, REQUEST",
    "请求参数（Request Parameters）, REQUEST",
    "2.1 Input Parameters, REQUEST",
    "**入参说明**, REQUEST",
    "Parameters, REQUEST",
    "公共参数, PUBLIC",
    "Common Request Parameters, PUBLIC",
    "响应字段, RESPONSE",
    "Response Elements, RESPONSE",
    "三、返回值参数, RESPONSE",
    "Returns, RESPONSE",
    "数据模型, MODELS",
    "Data Structures, MODELS",
    "请求示例：, REQUEST_EXAMPLE",
    "Sample Response, RESPONSE_EXAMPLE",
    "示例, EXAMPLE",
    "响应错误示例（Example Response with Error）, OTHER",
    "错误码, OTHER",
    "请求头, HTTP",
    "使用方法, OTHER",
    "Overview, INTRO",
    "注意事项, INTRO"
  })
  void captionsSayWhatFollows(String caption, SectionKind kind) {
    assertThat(Captions.ofHeading(caption, SectionKind.TOP)).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({"DiskInfo", "CopyImageTaskInfo", "Disk", "What you should know about disks"})
  void otherCaptionsSayNothing(String caption) {
    assertThat(Captions.ofHeading(caption, SectionKind.RESPONSE)).isEmpty();
  }

  @Test
  void columnsAreFoundInAnyOrder() {
    assertThat(Columns.of(List.of("是否必填", "描述", "参数名称", "默认值", "类型")).orElseThrow())
        .satisfies(columns -> {
          assertThat(columns.name()).isEqualTo(2);
          assertThat(columns.type()).hasValue(4);
          assertThat(columns.required()).hasValue(0);
          assertThat(columns.description()).hasValue(1);
          assertThat(columns.others()).containsExactly(3);
        });
    assertThat(Columns.of(List.of("错误码", "描述"))).isEmpty();
    assertThat(Columns.of(List.of("API", "描述信息"))).isEmpty();
  }

  private static String word(PageType type) {
    if (type instanceof PageType.Single single) {
      return switch (single.scalar()) {
        case STRING -> "string";
        case INT -> "int";
        case FLOAT -> "float";
        case BOOL -> "bool";
      };
    }
    if (type instanceof PageType.Array array) {
      return "list of " + word(array.item());
    }
    if (type instanceof PageType.Map map) {
      return "map of " + word(map.value());
    }
    return type instanceof PageType.Model model ? model.name() : "?";
  }
}
