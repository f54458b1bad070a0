import { Octokit } from "@octokit/rest";

const octokit = new Octokit({ auth });
await octokit.rest.repos.delete({ owner: "shop", repo: "web" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the repository "web"
await octokit.repos.deleteBranchProtection({ owner: "shop", repo: "web", branch: "main" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the protection of the branch "main"
await octokit.rest.repos.deleteAdminBranchProtection({ owner: "shop", repo: "web", branch: "main" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the protection of the branch "main"
await octokit.rest.repos.get({ owner: "shop", repo: "web" });
await this.repos.delete(id);
cache.delete("web");
