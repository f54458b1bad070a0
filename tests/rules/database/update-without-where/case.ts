await prisma.order.updateMany({ data: { paid: true } });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every row it can reach
await prisma.order.updateMany({ where: { id }, data: { paid: true } });
await orders.updateMany({}, { $set: { paid: true } });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every document it can reach
await orders.updateMany({ id }, { $set: { paid: true } });
