const { Storage } = require('@google-cloud/storage');
const [files] = await new Storage().bucket('b').getFiles();
for (const f of files) { await f.delete(); }
//                             ^^^^^^^^^^ critical: deletes the objects of the bucket one by one
