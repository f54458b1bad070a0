import { Queue } from 'bullmq';

const queue = new Queue('mail', { connection });
await queue.obliterate({ force: true });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every job of a queue
await queue.drain();
//    ^^^^^^^^^^^^^ medium: deletes every waiting job of a queue
await queue.empty();
//    ^^^^^^^^^^^^^ medium: deletes every waiting job of a queue
await queue.pause();
