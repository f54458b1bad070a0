const { Order } = require('./models');
await Order.destroy({ where: {}, truncate: true });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row it can reach
