/** A client of the notes service, and what uses it. */
@ApiClient(api = "notes", actions = "AddNote")
package com.example.notes;

import dev.countersign.ApiClient;
