require "octokit"
Octokit::Client.new.delete_repository("acme/shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the repository "acme/shop"
