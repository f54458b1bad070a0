const { Storage } = require('@google-cloud/storage');
const bucket = new Storage().bucket('shop-backups');
await bucket.deleteFiles({ prefix: '' });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every object of the bucket "shop-backups" that it is given
