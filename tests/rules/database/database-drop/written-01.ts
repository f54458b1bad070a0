import { execa } from 'execa';
await execa('dropdb', ['orders']);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database "orders"
