package ops

func clean(ctx context.Context, client Any) {
	client.Run(what, "MATCH ()DETACH DELETE")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every node of the graph
	client.ExecuteQuery(what, "MATCH ()DETACH DELETE")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every node of the graph
	client.ExecuteQuery(what, "MATCH ()DETACH DELETE")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every node of the graph
	client.List("one")
}
