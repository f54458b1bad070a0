const { PubSub } = require('@google-cloud/pubsub');
await new PubSub().topic('orders').delete();
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "orders" from Google Cloud
