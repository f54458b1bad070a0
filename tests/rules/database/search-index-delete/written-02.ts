const mongoose = require('mongoose');
await mongoose.connection.dropDatabase();
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a database or collection with everything in it
