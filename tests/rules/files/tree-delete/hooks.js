import { mkdtemp, rm } from 'node:fs/promises';

describe('scaffold', () => {
  let dir;
  let data;

  before(async () => {
    dir = await mkdtemp('/tmp/scaffold-');
    data = process.argv[2];
  });

  after(() => rm(dir, { recursive: true, force: true }));
  after(() => rm(data, { recursive: true, force: true }));
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
});
