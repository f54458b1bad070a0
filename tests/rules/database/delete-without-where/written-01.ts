const { PrismaClient } = require('@prisma/client');
const prisma = new PrismaClient();
await prisma.order.deleteMany();
//    ^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row or document it can reach
