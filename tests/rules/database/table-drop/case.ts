import { Client } from "pg";

const client = new Client();
await client.query("DROP TABLE orders");
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "orders" with its rows
await prisma.$executeRawUnsafe(`DROP TABLE ${table}`);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table that is named at run time with its rows
await prisma.$executeRaw`DROP TABLE orders`;
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "orders" with its rows
await sequelize.sync({ force: true });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops every table of the models and makes them anew
await sequelize.sync();
const source = new DataSource({ type: "postgres", dropSchema: true });
//                                                ^^^^^^^^^^^^^^^^ critical: drops the schema every time the program connects
const kept = new DataSource({ type: "postgres", dropSchema: false });
const text = "DROP TABLE orders";
console.log("DROP TABLE orders");
