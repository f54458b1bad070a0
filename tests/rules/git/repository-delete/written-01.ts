import { Octokit } from '@octokit/rest';
const o = new Octokit();
await o.rest.repos.delete({ owner: 'acme', repo: 'shop' });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the repository "shop"
