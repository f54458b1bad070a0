const Database = require('better-sqlite3');
const db = new Database('a.db');
db.prepare('DELETE FROM orders').run();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of "orders"
