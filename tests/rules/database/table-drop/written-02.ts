import { DataSource } from 'typeorm';
await dataSource.synchronize(true);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops every table of the entities and makes them anew
