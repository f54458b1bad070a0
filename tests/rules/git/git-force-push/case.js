const { execSync } = require("child_process");

await octokit.rest.git.updateRef({ owner, repo, ref: "heads/main", sha, force: true });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the branch on the server
await octokit.rest.git.updateRef({ owner, repo, ref: "heads/main", sha });
execSync("git push --force origin main");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: overwrites the branch on the server
execSync("git push origin main");
