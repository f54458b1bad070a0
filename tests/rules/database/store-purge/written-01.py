from neo4j import GraphDatabase
with GraphDatabase.driver(u).session() as s:
    s.run("MATCH (n) DETACH DELETE n")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every node of the graph
