import { Storage } from '@google-cloud/storage';
const storage = new Storage();
await storage.bucket('shop-backups').delete();
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the bucket "shop-backups"
