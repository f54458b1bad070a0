await prisma.order.deleteMany();
//    ^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row or document it can reach
await prisma.order.deleteMany({});
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row or document it can reach
await prisma.order.deleteMany({ where: {} });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row it can reach
await prisma.order.deleteMany({ where: { id } });
await orders.deleteMany({ day: { $lt: day } });
await orders.deleteMany(filter);
await Order.destroy({ where: {}, truncate: true });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row it can reach
await Order.destroy({ truncate: true });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: empties the table of the model
await Order.destroy({ where: { id } });
socket.destroy();
await pool.query("DELETE FROM orders");
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of "orders"
await pool.query("DELETE FROM orders WHERE id = $1", [id]);
