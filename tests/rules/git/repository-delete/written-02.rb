require "octokit"
client.unprotect_branch("acme/shop", "main")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or unprotects "acme/shop" through the host
