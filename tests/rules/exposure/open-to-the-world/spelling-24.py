def clean(client, things):
    client.CfnSecurityGroupIngress(cidr_ip="0.0.0.0/0")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
    client.list("one")
