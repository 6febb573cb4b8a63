/** A client of one action. */
@ApiClient(api = "stop")
package dev.countersign.functional.stop;

import dev.countersign.ApiClient;
