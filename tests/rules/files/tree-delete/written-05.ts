import { rimraf } from 'rimraf';
await rimraf('/srv/data');
//    ^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
