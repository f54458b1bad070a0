package ops

func clean(ctx context.Context, client Any) {
	client.Database().Drop()
//^^^^^^^^^^^^^^^^^^^^^^^ critical: drops a database with everything in it
	client.DropDatabase()
//^^^^^^^^^^^^^^^^^^^^ critical: drops a database with everything in it
	client.DropCollection()
//^^^^^^^^^^^^^^^^^^^^^^ critical: drops a database with everything in it
	client.List("one")
}
