import mlflow
import huggingface_hub
import pymilvus.utility

def clean(client, things):
    client.delete_registered_model("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
    client.delete_model_version("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
    client.delete_experiment("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
    client.delete_run("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
    mlflow.delete_experiment("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
    mlflow.delete_run("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
    client.schema().delete_all("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
    client.schema().delete_class("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
    huggingface_hub.delete_repo("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
    client.delete_repo("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
    pymilvus.utility.drop_collection("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
    client.drop_collection("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
    client.reset("one")
#   ^^^^^^^^^^^^^^^^^^^ high: deletes "one"
    client.list("one")
