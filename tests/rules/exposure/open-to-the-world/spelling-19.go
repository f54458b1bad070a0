package ops

func clean(ctx context.Context, client Any) {
	client.addIngressRule(&x.Peer.anyIpv4{})
	client.add_ingress_rule(&x.Peer.anyIpv4{})
	client.AddIngressRule(&x.Peer.anyIpv4{})
	client.List("one")
}
