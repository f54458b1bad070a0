package ops

import (
	"cloud.google.com/go/storage"
)

func clean(ctx context.Context, client Any) {
	client.ACL().Set(what, lib.AllUsers)
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes something readable for everyone
	client.DefaultObjectACL().Set(what, lib.AllUsers)
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes something readable for everyone
	client.List("one")
}
