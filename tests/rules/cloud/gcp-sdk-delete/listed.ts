import { PubSub } from '@google-cloud/pubsub';

async function retire(pubsub: PubSub, other: any) {
  const [topics] = await pubsub.getTopics();
  for (const topic of topics) {
    await topic.delete();
//        ^^^^^^^^^^^^^^ critical: deletes every one that a listing finds
    await topic.exists();
  }
  for (const one of await other.getSubscriptions()) await one.delete();
//                                                        ^^^^^^^^^^^^ critical: deletes every one that a listing finds
  for (const one of await other.getBuckets()) await one.delete();
//                                                  ^^^^^^^^^^^^ critical: deletes every one that a listing finds
  for (const one of await other.getDatasets()) await one.delete();
//                                                   ^^^^^^^^^^^^ critical: deletes every one that a listing finds
  for (const one of await other.getTables()) await one.delete();
//                                                 ^^^^^^^^^^^^ critical: deletes every one that a listing finds
  for (const one of await other.getInstances()) await one.delete();
//                                                    ^^^^^^^^^^^^ critical: deletes every one that a listing finds
  for (const one of await other.getZones()) await one.delete();
//                                                ^^^^^^^^^^^^ critical: deletes every one that a listing finds
  for (const one of await other.getClusters()) await one.delete();
//                                                   ^^^^^^^^^^^^ critical: deletes every one that a listing finds
  for (const one of await other.getVMs()) await one.delete();
//                                              ^^^^^^^^^^^^ critical: deletes every one that a listing finds
  for (const one of await other.getDatabases()) await one.delete();
//                                                    ^^^^^^^^^^^^ critical: deletes every one that a listing finds
  for (const one of await other.getSinks()) await one.delete();
//                                                ^^^^^^^^^^^^ critical: deletes every one that a listing finds
}
