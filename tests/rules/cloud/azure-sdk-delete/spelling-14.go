package ops

import (
	"github.com/Azure/lib"
)

func clean(ctx context.Context, client Any) {
	client.DeleteSecret(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Azure
	client.DeleteKey(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Azure
	client.DeleteCertificate(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Azure
	client.List("one")
}
