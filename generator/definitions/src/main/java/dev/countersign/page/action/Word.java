package dev.countersign.page.action;

import dev.countersign.page.document.Patterns;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What captions and heads of tables are made of, in English and in Chinese. */
enum Word {
  EXAMPLE("examples?|samples?|demos?", "示例|样例|例子|范例|举例"),
  USAGE("usage|how to use", "使用方法|使用方式|调用方式|调用方法|使用说明"),
  HTTP("headers?|syntax|endpoints?|ur[il]s?|methods?", "句法|语法|请求头|响应头|头部|地址|请求方式|请求方法|请求行"),
  ERROR("errors?|failures?|exceptions?|status codes?", "错误码?|异常|失败|报错|状态码"),
  COMMON("public|common|global|general|shared", "公共|通用|公用"),
  REQUEST("requests?|inputs?", "请求|入参|输入|传入"),
  RESPONSE("responses?|returns?|returned|outputs?|results?|repl(?:y|ies)", "响应|返回|回包|出参|输出|应答|结果"),
  MODEL(
      "(?:data )?(?:models?|structures?|structs?|schemas?|types?)|objects?",
      "数据模型|模型|数据结构|结构体|结构|数据类型|复杂类型|对象"),
  MEMBER(
      "param(?:eter)?s?|arg(?:ument)?s?|fields?|elements?|attributes?|propert(?:y|ies)|body",
      "参数|字段|元素|属性|消息体"),
  NOTE(
      "notes?|notices?|remarks?|cautions?|limits?|limitations?|restrictions?|constraints?",
      "注意|备注|限制|约束|须知|提示|事项"),
  INTRO(
      "overviews?|introductions?|descriptions?|summary|about|purpose|functions?",
      "简介|概述|描述|介绍|功能|说明"),
  TYPE("types?", "类型"),
  REQUIRED("required|mandatory|optional", "必填|必选|必须|必需|必要|可选|选填"),
  NAME("names?|keys?", "名称|名字|变量|键|名"),
  MEANING("desc|meanings?|comments?|explanations?|details?", "含义|解释|注释|意义|详情"),
  FILLER(
      "api|action|interface|of|the|and|list|info(?:rmation)?|code|json|xml|http|definitions?"
          + "|data|an?|with|for|message|table|content|is",
      "接口|定义|列表|信息|的|和|与|及|代码|内容|明细|表|数据|格式|是否|用户|自有");

  private final Pattern pattern;

  Word(String english, String chinese) {
    this.pattern = Patterns.compile("\\b(?:" + english + ")\\b|" + chinese);
  }

  /** Returns the words that occur in a text. */
  static Set<Word> in(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Set<Word> found = EnumSet.noneOf(Word.class);
    for (Word word : values()) {
      if (word.pattern.matcher(lower).find()) {
        found.add(word);
      }
    }
    return found;
  }

  /** Tells whether a text consists of these words, and of nothing else that has letters. */
  static boolean makesUp(String text) {
    return others(text) == 0;
  }

  /** Returns how many letters a text has beside these words. */
  static long others(String text) {
    String rest = text.toLowerCase(Locale.ROOT);
    for (Word word : values()) {
      rest = word.pattern.matcher(rest).replaceAll(" ");
    }
    return rest.chars().filter(Character::isLetter).count();
  }
}
