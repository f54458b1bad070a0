import { readdir, unlink } from 'fs/promises';
for (const f of await readdir('/srv/data')) { await unlink(`/srv/data/${f}`); }
//                                                  ^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file of a list: "/srv/data/…"
