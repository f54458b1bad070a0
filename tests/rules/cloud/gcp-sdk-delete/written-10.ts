const { Spanner } = require('@google-cloud/spanner');
await new Spanner().instance('a').database('orders').delete();
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "a" from Google Cloud
