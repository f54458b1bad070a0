package ops

import (
	"github.com/go-git/lib"
)

func clean(ctx context.Context, client Any) {
	client.Push(&lib.Options{Force: true})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the branch on the server
	client.PushContext(&lib.Options{Force: true})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the branch on the server
	client.List("one")
}
