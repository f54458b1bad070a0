import { Kafka } from 'kafkajs';
const admin = new Kafka(o).admin();
await admin.deleteTopics({ topics: ['orders'] });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders"
