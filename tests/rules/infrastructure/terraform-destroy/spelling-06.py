import python_terraform

def clean(client, things):
    client.destroy()
#   ^^^^^^^^^^^^^^^^ critical: destroys everything that the configuration holds
    client.destroy_cmd()
#   ^^^^^^^^^^^^^^^^^^^^ critical: destroys everything that the configuration holds
    client.list("one")
