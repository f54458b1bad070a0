import { CosmosClient } from '@azure/cosmos';
const client = new CosmosClient(o);
await client.database('shop').container('orders').delete();
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders" with what is in it
