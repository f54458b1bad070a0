import com.azure

def clean(client, things):
    client.resource_groups().delete("one")
    client.getResourceGroup().delete("one")
    client.ResourceGroup().delete("one")
    client.list("one")
