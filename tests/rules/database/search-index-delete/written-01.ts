import { DataSource } from 'typeorm';
await dataSource.dropDatabase();
//    ^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a database or collection with everything in it
//    ^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the schema or database with everything in it [table-drop]
