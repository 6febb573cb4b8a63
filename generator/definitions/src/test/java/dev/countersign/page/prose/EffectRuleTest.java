package dev.countersign.page.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.definition.Effect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DescribeHosts | 获取主机列表 | READ",
        "GetHost | (新)查询主机 | READ",
        "ListHosts | Lists hosts | READ",
        "CreateHost | 创建主机 | WRITE",
        "DeleteHost | 删除主机 | DESTROY",
        "DetachDeleteDisk | 卸载删除磁盘 | DESTROY",
        "TerminateHost | Terminates a host | DESTROY",
      })
  void nameAndTitleThatAgreeAreNoGuess(String action, String title, Effect effect) {
    ActionFacts facts = new PageBuilder(action).title(title).facts();
    assertThat(facts.effect()).isEqualTo(effect);
    assertThat(facts.guessed()).doesNotContain("effect");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GetHost | '' | READ",
        "GetHost | 主机概览 | READ",
        "GetUpgrade | 升级记录 | READ",
        "QueryHost | 查询主机 | READ",
        "DnsRecordQuery | 获取解析记录 | READ",
        "ListDeletedKeys | 删除的密钥列表 | READ",
        "QueryHost | '' | WRITE",
        "RunQuery | 查询数据 | WRITE",
        "CheckQuota | 检查余量 | WRITE",
        "DownloadRevokeLetter | 下载函件 | WRITE",
        "Frobnicate | 处理主机 | WRITE",
        "BackupHost | 获取主机并删除旧备份 | WRITE",
        "GetUrl | 生成下载地址 | WRITE",
        "GetToken | Gets a token and resets the old one | WRITE",
        "GetQueue | 清空队列 | DESTROY",
        "ReinstallHost | 重装系统 | DESTROY",
        "ScheduleKeyDeletion | 计划删除密钥 | DESTROY",
        "FlushCache | '' | DESTROY",
        "CancelKeyDeletion | 取消删除 | WRITE",
        "UpdateDeleteProtection | 修改保护 | WRITE",
        "UnbindAddress | 解绑地址 | WRITE",
      })
  void whatOnlyOneOfThemSaysIsAGuessAndTheStrongerWins(String action, String title, Effect effect) {
    ActionFacts facts = new PageBuilder(action).title(title).facts();
    assertThat(facts.effect()).as(action + " " + title).isEqualTo(effect);
  }

  @ParameterizedTest
  @CsvSource({"GetHost,主机概览", "QueryHost,查询主机", "GetUrl,生成下载地址", "FlushCache,''"})
  void disagreementIsMarkedAsAGuess(String action, String title) {
    assertThat(new PageBuilder(action).title(title).facts().guessed()).contains("effect");
  }
}
