package ops

import "crypto/tls"

func dial(config *tls.Config) {
	open := &tls.Config{InsecureSkipVerify: true}
//                   ^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
	closed := &tls.Config{InsecureSkipVerify: false}
	config.InsecureSkipVerify = true
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
	config.InsecureSkipVerify = *insecure
}
