import fs from 'node:fs';
fs.rmSync('/srv/data', { recursive: true, force: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
