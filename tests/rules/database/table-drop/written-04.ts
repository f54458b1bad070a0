import pg from 'pg';
const pool = new pg.Pool();
await pool.query('DROP TABLE orders');
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "orders" with its rows
