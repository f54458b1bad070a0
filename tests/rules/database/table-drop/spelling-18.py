import django

def clean(client, things):
    client.delete_model("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table of the model "one"
    client.execute_drop("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table of the model "one"
    client.list("one")
