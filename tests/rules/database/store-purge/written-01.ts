import neo4j from 'neo4j-driver';
await session.run('MATCH (n) DETACH DELETE n');
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every node of the graph
