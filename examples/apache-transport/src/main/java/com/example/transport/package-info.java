/** A transport of one's own: {@code HttpTransport} on Apache HttpClient 5. */
package com.example.transport;
