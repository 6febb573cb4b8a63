/** The client of the first page of the README. */
@ApiClient(api = "uhost", actions = "CopyCustomImage")
package dev.countersign.functional.uhost;

import dev.countersign.ApiClient;
