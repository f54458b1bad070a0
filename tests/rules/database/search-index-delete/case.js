import mongoose from "mongoose";

await mongoose.connection.dropDatabase();
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a database or collection with everything in it
await db.collection("orders").drop();
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a database or collection with everything in it
await db.dropCollection("orders");
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders"
await db.collection("orders").find();
element.drop();
