import iam

def clean(client, things):
    client.PolicyStatement(actions="*", resources="*")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: allows every action on everything
    iam.NewPolicyStatement(actions="*", resources="*")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: allows every action on everything
    client.PolicyStatement().new(actions="*", resources="*")
    PolicyStatementProps(actions="*", resources="*")
    client.list("one")
