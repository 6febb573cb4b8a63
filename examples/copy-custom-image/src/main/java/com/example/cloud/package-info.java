/** The clients that this program uses; their classes are generated into this package. */
@ApiClient(
    api = "uhost",
    actions = {
      "CopyCustomImage", //
      "DescribeImage"
    })
@ApiClient(api = "uaccount", actions = "GetProjectList")
package com.example.cloud;

import dev.countersign.ApiClient;
