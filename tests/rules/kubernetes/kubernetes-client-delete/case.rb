client.delete_namespace("shop")
client.get_namespace("shop")
