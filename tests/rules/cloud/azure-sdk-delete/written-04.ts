import { BlobServiceClient } from '@azure/storage-blob';
await svc.deleteContainer('invoices');
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "invoices" with what is in it
