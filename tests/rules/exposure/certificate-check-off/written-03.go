package ops

import (
	"crypto/tls"
)

func f(ctx context.Context) error {
	t.TLSClientConfig.InsecureSkipVerify = true
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
}
