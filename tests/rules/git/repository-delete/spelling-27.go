package ops

func clean(ctx context.Context, client Any) {
	client.Repositories().Edit(what, what, "one", &lib.Options{Private: false})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the repository "one" public with its whole history
	client.List("one")
}
