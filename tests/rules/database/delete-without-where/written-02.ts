import { prisma } from './db';
await prisma.order.deleteMany({});
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row or document it can reach
