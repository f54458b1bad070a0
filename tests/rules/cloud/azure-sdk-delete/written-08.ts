import { SecretClient } from '@azure/keyvault-secrets';
await client.purgeDeletedSecret('db');
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes "db" for good
