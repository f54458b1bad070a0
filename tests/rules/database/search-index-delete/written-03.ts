import { MongoClient } from 'mongodb';
const db = new MongoClient(uri).db('shop');
await db.collection('orders').drop();
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a database or collection with everything in it
