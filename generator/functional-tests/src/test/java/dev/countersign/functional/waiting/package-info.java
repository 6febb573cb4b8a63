/** A client with waiters. */
@ApiClient(api = "waiting")
package dev.countersign.functional.waiting;

import dev.countersign.ApiClient;
