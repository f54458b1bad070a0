import { Client } from '@elastic/elasticsearch';
const es = new Client({ node });
await es.indices.delete({ index: 'orders' });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders"
