def clean(client, things):
    client.addIngressRule(Peer.anyIpv4())
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
    client.add_ingress_rule(Peer.anyIpv4())
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
    client.AddIngressRule(Peer.anyIpv4())
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
    client.list("one")
