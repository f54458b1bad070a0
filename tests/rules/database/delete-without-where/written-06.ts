import { MongoClient } from 'mongodb';
const orders = client.db('shop').collection('orders');
await orders.deleteMany({});
//    ^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row or document it can reach
//    ^^^^^^^^^^^^^^^^^^^^^ high: deletes every document of a collection [orm-delete-all]
