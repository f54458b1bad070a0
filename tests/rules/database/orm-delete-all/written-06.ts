import { DataSource } from 'typeorm';
await dataSource.createQueryBuilder().delete().from(Order).execute();
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of what is named at run time
