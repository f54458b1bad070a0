import simpleGit from 'simple-git';
await simpleGit().push(['--force', 'origin', 'main']);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the branch on the server
