package ops

import (
	"crypto/tls"
)

func f(ctx context.Context) error {
	c := &tls.Config{InsecureSkipVerify: true}
//                ^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
}
