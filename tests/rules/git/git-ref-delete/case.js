await octokit.rest.git.deleteRef({ owner, repo, ref: "heads/main" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "heads/main" on the server
await octokit.rest.git.getRef({ owner, repo, ref: "heads/main" });
