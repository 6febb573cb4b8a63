package dev.countersign.call;

import dev.countersign.ServiceException.Kind;
import org.jspecify.annotations.Nullable;

/** The return codes that all services share (WIRE, section 4). */
final class ServiceCodes {
  private ServiceCodes() {}

  static Kind kind(long code, int httpStatus, @Nullable KnownError known) {
    if (known != null && known.retry() == RetryClass.THROTTLED) {
      return Kind.THROTTLED;
    }
    if (code >= 170 && code <= 174) {
      return Kind.AUTHENTICATION;
    }
    if (code >= 292 && code <= 299) {
      return Kind.PERMISSION;
    }
    if (code == 153) {
      return Kind.THROTTLED;
    }
    if (code == 110 || code == 130 || code == 150) {
      return Kind.UNAVAILABLE;
    }
    return code == 160 || code == 161 ? Kind.BAD_REQUEST : ofStatus(httpStatus);
  }

  /** Whether a reply of this status may be that of a service which has acted. */
  static boolean mayHaveActed(int httpStatus) {
    return httpStatus / 100 != 4 || httpStatus == 408 || httpStatus == 425;
  }

  private static Kind ofStatus(int httpStatus) {
    return switch (httpStatus) {
      case 401 -> Kind.AUTHENTICATION;
      case 403 -> Kind.PERMISSION;
      case 429 -> Kind.THROTTLED;
      case 408, 425, 500, 502, 503, 504 -> Kind.UNAVAILABLE;
      default -> Kind.OTHER;
    };
  }
}
