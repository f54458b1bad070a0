const mysql = require('mysql2/promise');
const c = await mysql.createConnection(u);
await c.execute('DELETE FROM orders');
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of "orders"
