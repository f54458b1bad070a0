import { prisma } from './db';
await prisma.order.deleteMany({ where: { id } });
