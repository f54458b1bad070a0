import { deleteAsync } from 'del';
await deleteAsync(['/srv/data/**']);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data/**" and everything below
