package ops

import (
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

func f(ctx context.Context, s neo4j.SessionWithContext) error {
	_, err := s.Run(ctx, "MATCH (n) DETACH DELETE n", nil)
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every node of the graph
}
