package dev.countersign.page.prose;

import dev.countersign.page.document.Patterns;
import java.util.Set;
import java.util.regex.Pattern;

/** What actions are called by, in names and in the texts about them. */
final class Verbs {

  /** Words of names that only look. */
  static final Set<String> READS = words("describe get list");

  /** Words of names that lose something. */
  static final Set<String> DESTROYS =
      words("delete del remove terminate release destroy drop purge clear clean flush "
          + "flushall erase wipe revoke");

  /** Words of names that make or change something, or may do so. */
  static final Set<String> WRITES =
      words("create add update modify set put apply allocate assign unassign attach associate "
          + "disassociate bind enable disable start restart reboot reset resize upgrade "
          + "switch generate run execute submit send copy clone import upload cancel check "
          + "verify validate renew buy purchase open close invite register rollback restore "
          + "recover change edit rename move install uninstall publish unpublish grant issue "
          + "decrypt encrypt sign rotate undo abort retry lock unlock");

  /** Words that decide nothing: a query may be one that is run. */
  static final Set<String> DEPENDS =
      words("query fetch search find show view extract download export preview");

  /** What is done before something else: DetachDeleteDisk deletes. */
  static final Set<String> FIRST_STEPS = words("batch detach unbind stop force un");

  /** A text that begins with looking. */
  static final Pattern READING = Patterns.compile(
      "^(?:批量|分页|根据[^,。]{1,30})?,?(?:获取|查询|查看|列出|列举|拉取|读取|检索|搜索|展示)"
          + "|^(?:gets?|lists?|quer(?:y|ies)|describes?|returns?|retrieves?|fetch(?:es)?|shows?|views?"
          + "|search(?:es)?|obtains?|reads?)\\b",
      Pattern.CASE_INSENSITIVE);

  /** A text that begins with losing something. */
  static final Pattern DESTROYING = Patterns.compile(
      "^(?:批量|强制|一键|彻底|永久|计划|定时|延迟|直接|卸载)?(?:并)?(?:删除|销毁|清空|清除|清理|释放|吊销|注销|重装|格式化|退订)(?!的|中|后|记录|任务)"
          + "|^(?:(?:batch|force|permanently) )?(?:deletes?|removes?|terminates?|destroys?|releases?|erases?"
          + "|purges?|wipes?|revokes?|clears?|reinstalls?)\\b",
      Pattern.CASE_INSENSITIVE);

  /** A text that begins with making or changing something. */
  static final Pattern WRITING = Patterns.compile(
      "^(?:批量|一键)?(?:创建|新建|新增|添加|增加|修改|更新|更改|变更|设置|配置|重置|生成|申请|分配|绑定|解绑|开通|开启|关闭"
          + "|启用|启动|停止|禁用|重启|挂载|卸载|购买|续费|升级|扩容|调整|上传|导入|复制|克隆|发送|提交|执行|取消|关联|切换|加入|移除|恢复)"
          + "|^(?:creates?|adds?|updates?|modif(?:y|ies)|changes?|sets?|resets?|generates?|allocates?|binds?"
          + "|attach(?:es)?|detach(?:es)?|enables?|disables?|starts?|stops?|restarts?|upgrades?|resizes?"
          + "|sends?|submits?|cancels?|copies|copy|imports?|uploads?|renews?|buys?|purchases?|appl(?:y|ies))\\b",
      Pattern.CASE_INSENSITIVE);

  /** A text that goes on to make, to change or to lose something. */
  static final Pattern ALSO_WRITES = Patterns.compile(
      "(?:并且?|同时|然后)(?:自动)?(?:创建|删除|修改|更新|重置|生成|分配|清空|清除|释放|启动|停止|开通)"
          + "|\\b(?:and|then) (?:creates?|deletes?|updates?|resets?|generates?|allocates?|removes?|clears?)\\b",
      Pattern.CASE_INSENSITIVE);

  /** A text that names what is looked at, as {@code 升级价格}. */
  static final Pattern LOOKED_AT =
      Patterns.compile("(?:列表|信息|详情|价格|记录|状态|统计|查询|情况)(?:\\([^()]*\\))?$");

  private Verbs() {}

  private static Set<String> words(String all) {
    return Set.of(all.split(" "));
  }
}
