package dev.countersign.page.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.page.action.ActionPage;
import dev.countersign.page.action.PageRow;
import dev.countersign.page.action.PageType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Password | 主机的登录密码",
        "UserPass | 新口令，8 位以上",
        "CertificateKey | 证书对应的私钥内容（PEM）",
        "PreSharedKey | IKE 预共享秘钥",
        "PlayKey | 推流鉴权key",
        "Material | 数据密钥明文，Base64 编码",
        "Ticket | 【必填】上传用的授权码",
        "Bundle | 证书链，包括服务器证书、加密证书的私钥",
        "KeyBody | 私钥的明文副本",
        "Admin | The administrator password of the host",
        "Login | Initial password, encoded in base64",
        "Session | Access token for the console",
        "Pem | RSA private key (PEM)",
        "Both | 公钥和私钥",
      })
  void descriptionOfASecretIsUnderstood(String name, String text) {
    FieldFacts facts = facts(name, Scalar.STRING, text);
    assertThat(facts.secret()).as(name + ": " + text).isTrue();
    assertThat(facts.guessed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PassWord",
    "VncPasswd",
    "SSLKey",
    "US3SecretKey",
    "AccessKeySecret",
    "PrivateKeyBody",
    "PrivateKeyPlaintext",
    "SessionToken",
    "ApiKey",
    "Node.N.MySQL.Password"
  })
  void nameOfASecretIsAGuess(String name) {
    FieldFacts facts = facts(name, Scalar.STRING, "见控制台");
    assertThat(facts.secret()).as(name).isTrue();
    assertThat(facts.guessed()).containsExactly("secret");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KeyId | 用于加密私钥的密钥",
        "KeyPairId | 密钥对 ID",
        "TokenId | 上传所需的 token",
        "TokenName | 令牌",
        "PublicKey | 令牌公钥",
        "AccessKey | 访问公钥",
        "KeyFingerPrint | 私钥",
        "KeyState | 密钥",
        "CipherBlob | 加密后的数据密钥",
        "DataKey | 云盘的密文密钥",
        "PasswordResetRequired | 是否重置密码",
        "LoginMode | 登录方式。密码（默认）: Password，密钥: KeyPair",
        "Context | 加密上下文，请勿传入密码、密钥",
        "Notes | 备注，不能包含私钥",
        "AuthKey | 域名验证记录的键",
        "NextToken | 令牌",
        "Token | 下一页的令牌",
        "Length | The length of the password",
        "Owner | Name for the access token",
        "Reset | Whether to reset the password",
        "CaCert | 证书颁发机构的证书",
      })
  void whatOnlySurroundsASecretIsNone(String name, String text) {
    assertThat(facts(name, Scalar.STRING, text).secret()).as(name + ": " + text).isFalse();
  }

  @Test
  void onlyASingleTextCanBeSecret() {
    ActionPage page = new PageBuilder("SetThing").page();
    PageType texts = new PageType.Array(new PageType.Single(Scalar.STRING));
    List<PageRow> rows = List.of(
        row("Password", new PageType.Single(Scalar.INT), "密码"),
        row("Passwords", texts, "密码"),
        row("Password.N", new PageType.Single(Scalar.STRING), "密码"),
        row("Password", new PageType.Model("Password"), "密码"),
        row("Password", new PageType.Unknown(), "密码"));
    assertThat(rows).noneMatch(row -> Prose.ofField(page, row, true).secret());
  }

  @Test
  void contentOfACertificateHoldsTheKeyThatStandsNowhereElse() {
    PageRow content = row("SslContent", new PageType.Single(Scalar.STRING), "证书的内容");
    ActionPage alone = new PageBuilder("DescribeCert").model("Cert", content).page();
    PageRow key = row("PrivateKey", new PageType.Single(Scalar.STRING), "私钥");
    ActionPage withKey =
        new PageBuilder("DescribeCert").model("Cert", content, key).page();
    assertThat(Prose.ofField(alone, content, false).secret()).isTrue();
    assertThat(Prose.ofField(alone, content, false).guessed()).containsExactly("secret");
    assertThat(Prose.ofField(withKey, content, false).secret()).isFalse();
  }

  private static FieldFacts facts(String name, Scalar type, String text) {
    return Prose.ofField(
        new PageBuilder("SetThing").page(), row(name, new PageType.Single(type), text), true);
  }

  private static PageRow row(String name, PageType type, String text) {
    return new PageBuilder("SetThing").row(name, type, false, text);
  }
}
