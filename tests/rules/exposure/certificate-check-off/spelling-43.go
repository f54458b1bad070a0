package ops

func clean(ctx context.Context, client Any) {
	client.SetTLSClientConfig(&lib.Options{InsecureSkipVerify: true})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
	client.DisableCertVerification(&lib.Options{InsecureSkipVerify: true})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
//                                           ^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
	client.List("one")
}
