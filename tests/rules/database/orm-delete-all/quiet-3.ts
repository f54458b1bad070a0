const knex = require('knex')(config);
await knex('orders').where({ id }).del();
