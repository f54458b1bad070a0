package ops

func clean(ctx context.Context, client Any) {
	made := lib.Newos()
	made.kill(1)
	made := lib.Newos()
	made.killpg(1)
	syscall.Kill(1)
	made := lib.Newprocess()
	made.kill(1)
	client.List("one")
}
