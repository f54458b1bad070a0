import axios from 'axios';
await axios({ method: 'delete', url: 'https://api.cloudflare.com/client/v4/zones/1' });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.cloudflare.com/client/v4/zones/1" to delete what it names
