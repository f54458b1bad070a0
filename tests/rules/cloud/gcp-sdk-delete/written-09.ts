import { google } from 'googleapis';
const sql = google.sqladmin('v1');
await sql.instances.delete({ project: 'shop', instance: 'orders' });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders" from Google Cloud
