const knex = require('knex')(config);
await knex('orders').del();
//    ^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a table
