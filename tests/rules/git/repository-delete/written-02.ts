import { Octokit } from 'octokit';
await octokit.request('DELETE /repos/{owner}/{repo}', { owner: 'acme', repo: 'shop' });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "DELETE /repos/{owner}/{repo}" through the host's API
