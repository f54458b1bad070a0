package ops

import (
	"golang.org/x/crypto/ssh"
)

func f(ctx context.Context) error {
	c := &ssh.ClientConfig{HostKeyCallback: ssh.InsecureIgnoreHostKey()}
//                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: takes any machine for the one that was meant
}
