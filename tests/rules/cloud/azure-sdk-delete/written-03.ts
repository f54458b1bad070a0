import { ContainerClient } from '@azure/storage-blob';
const c = new ContainerClient(url, cred);
await c.delete();
//    ^^^^^^^^^^ critical: deletes something with what is in it
