const sqlite3 = require('sqlite3');
const db = new sqlite3.Database('a.db');
db.run('DELETE FROM orders');
//^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of "orders"
