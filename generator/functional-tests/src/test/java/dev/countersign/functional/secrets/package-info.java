/** A client with secrets everywhere. */
@ApiClient(api = "secrets")
package dev.countersign.functional.secrets;

import dev.countersign.ApiClient;
