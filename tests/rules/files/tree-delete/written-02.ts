import { rm } from 'node:fs/promises';
await rm('/srv/data', { recursive: true });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
