/** A client of most shapes. */
@ApiClient(api = "shapes")
package dev.countersign.functional.shapes;

import dev.countersign.ApiClient;
