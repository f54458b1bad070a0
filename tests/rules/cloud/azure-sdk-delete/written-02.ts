import { BlobServiceClient } from '@azure/storage-blob';
const svc = BlobServiceClient.fromConnectionString(conn);
const container = svc.getContainerClient('invoices');
await container.deleteIfExists();
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "invoices" with what is in it
