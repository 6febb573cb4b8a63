/** A client whose actions are named like methods of clients. */
@ApiClient(api = "odd")
package dev.countersign.functional.odd;

import dev.countersign.ApiClient;
