/** A client with paginators. */
@ApiClient(api = "paging")
package dev.countersign.functional.paging;

import dev.countersign.ApiClient;
