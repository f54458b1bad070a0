const amqp = require('amqplib');
const ch = await conn.createChannel();
await ch.purgeQueue('orders');
//    ^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "orders"
