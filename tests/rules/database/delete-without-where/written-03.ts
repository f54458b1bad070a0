import { prisma } from './db';
await prisma.$executeRaw`DELETE FROM "Order"`;
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of "Order"
