/** The client of the notes service. */
@ApiClient(api = "notes", actions = "AddNote")
package com.example.notes.client;

import dev.countersign.ApiClient;
