import pulumi

def clean(client, things):
    client.destroy(create_or_select_stack="one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys every resource of a stack
    client.list("one")
