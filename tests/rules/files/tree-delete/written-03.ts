import { promises as fs } from 'fs';
await fs.rm('/srv/data', { recursive: true });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
