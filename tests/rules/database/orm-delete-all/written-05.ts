import { getRepository } from 'typeorm';
await getRepository(Order).delete({});
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
