def clean(client, things):
    client.add_ingress_rule(peer=Peer.anyIpv4())
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
    client.addIngressRule(peer=Peer.anyIpv4())
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
    client.list("one")
