package ops

import (
	"golang.org/x/crypto/ssh"
)

func clean(ctx context.Context, client Any) {
	ssh.InsecureIgnoreHostKey()
//^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: takes any machine for the one that was meant
	client.List("one")
}
