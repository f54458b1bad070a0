const mongoose = require('mongoose');
await Order.deleteMany({});
//    ^^^^^^^^^^^^^^^^^^^^ critical: deletes every row or document it can reach
//    ^^^^^^^^^^^^^^^^^^^^ high: deletes every document of a collection [orm-delete-all]
