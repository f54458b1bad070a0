require "octokit"

def clean(client, things)
  client.unprotect_branch("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or unprotects "one" through the host
  client.delete_release("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or unprotects "one" through the host
  client.delete_environment("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or unprotects "one" through the host
  client.delete_actions_secret("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or unprotects "one" through the host
  client.delete_project("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or unprotects "one" through the host
  client.unprotect("one")
# ^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or unprotects "one" through the host
  client.list("one")
end
