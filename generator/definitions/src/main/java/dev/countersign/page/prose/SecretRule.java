package dev.countersign.page.prose;

import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.page.action.ActionPage;
import dev.countersign.page.action.PageRow;
import dev.countersign.page.action.PageType;
import dev.countersign.page.document.Patterns;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds values that must not be shown: what the description calls a password, a private key and
 * the like, or what only the name does. Keys have identifiers, names and public halves, which are
 * none.
 */
final class SecretRule {

  /** What a finding rests on. */
  enum Evidence {
    /** There is nothing to hide. */
    NONE,
    /** Only the name says so. */
    NAME,
    /** The description says so. */
    TEXT
  }

  // What stands behind the secret in a name: PrivateKeyBody, PrivateKeyPlaintext.
  private static final Pattern NAME_TAIL =
      Patterns.compile("(?:body|content|plaintext|text|pem|value|base64)$");
  private static final Pattern SECRET_NAME = Patterns.compile(
      "(?:password|passwd|pwd|passphrase|passcode|secret|secretkey|secretaccesskey|privatekey"
          + "|presharedkey|psk|token|credentials?|plaintext|verificationcode|verifycode|authcode|keymaterial|kubeconfig"
          + "|(?:cert|certificate|ssl|tls|api|encrypt(?:ion)?|decrypt(?:ion)?|signing|shared)key)$");
  private static final Pattern HARMLESS_NAME = Patterns.compile(
      "(?:ids?|arn|urn|name|alias|type|status|state|mode|spec|usage|algorithm|fingerprint|md5|hash"
          + "|url|path|prefix|suffix|policy|description|remark|version|blob|public(?:k)?(?:key)?"
          + "|(?:next|page|continuation|client)token)$");
  private static final Pattern SECRET_TEXT = Patterns.compile(
      "(?:密码|口令|私钥|密钥|秘钥|鉴权 ?key|令牌|明文|密钥材料|验证码|授权码|(?:密钥|访问|登录|登陆|身份|安全|临时)(?:凭证|凭据)"
          + "|\\b(?:password|passwd|passphrase|passcode|private key|(?:pre-?)?shared key|secret|secret"
          + " (?:access )?key|api key|credentials?|plaintext|(?:verification|one-time|authorization)"
          + " code)|(?<![a-z])token)$");
  private static final Pattern TEXT_TAIL = Patterns.compile(
      "(?:的?内容|的?字符串|的?明文副本|的?(?:base64)? ?编码值?|的?值|\\s+(?:content|value|string|text))$");
  private static final Pattern HARMLESS_TEXT = Patterns.compile(
      "^(?:是否|whether\\b|if\\b|有无|允许)|公钥(?![^,]*私钥)|public key(?![^,]*private)|密文|加密(?:后|过)|加密副本|encrypted|ciphertext|指纹"
          + "|fingerprint|分页|翻页|下一页|page|幂等|idempot");
  private static final Pattern HOLDS_SECRET = Patterns.compile(
      "(?<!不)(?<!不能)(?<!不得)(?<!请勿)(?:包括|包含|including|includes|contains)[^。;\\n]{0,60}?(?:私钥|private key)");
  private static final Pattern END_OF_HEAD = Patterns.compile("[,;:。!?\\n(\\[|]|\\.(?:\\s|$)");
  private static final Pattern END_OF_ENGLISH =
      Patterns.compile("\\b(?:of|for|to|used|that|which|in|from|with|by|as|on|when|if|is|must)\\b");
  private static final Pattern CERTIFICATE = Patterns.compile("证书|cert|ssl|tls");

  private SecretRule() {}

  /** Returns what says that a row holds a secret; only a text can be one. */
  static Evidence of(ActionPage page, PageRow row) {
    if (!(row.type() instanceof PageType.Single single)
        || single.scalar() != Scalar.STRING
        || NameWords.isIndexed(row.name())) {
      return Evidence.NONE;
    }
    String name = NameWords.last(row.name()).toLowerCase(Locale.ROOT);
    String text = PlainText.of(row.text()).toLowerCase(Locale.ROOT);
    String head = head(text);
    if (HARMLESS_NAME.matcher(name).find() || HARMLESS_TEXT.matcher(head).find()) {
      return Evidence.NONE;
    }
    if (isSecret(head) || HOLDS_SECRET.matcher(text).find()) {
      return Evidence.TEXT;
    }
    boolean bundle = isCertificate(name, head) && !hasKeyOfItsOwn(page);
    return isSecretName(name) || bundle ? Evidence.NAME : Evidence.NONE;
  }

  private static boolean isSecretName(String name) {
    return SECRET_NAME.matcher(name).find()
        || SECRET_NAME.matcher(NAME_TAIL.matcher(name).replaceFirst("")).find();
  }

  private static boolean isSecret(String head) {
    return SECRET_TEXT.matcher(head).find()
        || SECRET_TEXT.matcher(TEXT_TAIL.matcher(head).replaceFirst("").strip()).find();
  }

  // Where a certificate's content stands without a key beside it, the key is within.
  private static boolean isCertificate(String name, String head) {
    return name.endsWith("content") && CERTIFICATE.matcher(name + " " + head).find();
  }

  private static boolean hasKeyOfItsOwn(ActionPage page) {
    return PageRows.all(page).stream()
        .map(row -> NameWords.last(row.name()).toLowerCase(Locale.ROOT))
        .anyMatch(name -> name.endsWith("privatekey") || name.endsWith("certificatekey"));
  }

  /** Returns what a description is about: its first words, in English those before a preposition. */
  private static String head(String text) {
    String rest = PlainText.withoutRemarks(text);
    String head = END_OF_HEAD.split(rest, 2)[0].strip();
    return PlainText.isChinese(head) ? head : END_OF_ENGLISH.split(head, 2)[0].strip();
  }
}
