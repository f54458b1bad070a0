import launchdarkly

def clean(client, things):
    client.delete_project("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the flags of "one": whoever asks for one gets its default
    client.delete_feature_flag("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the flags of "one": whoever asks for one gets its default
    client.delete_environment("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the flags of "one": whoever asks for one gets its default
    client.deleteProject("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the flags of "one": whoever asks for one gets its default
    client.deleteFeatureFlag("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the flags of "one": whoever asks for one gets its default
    client.deleteEnvironment("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the flags of "one": whoever asks for one gets its default
    client.DeleteProject("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the flags of "one": whoever asks for one gets its default
    client.DeleteFeatureFlag("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the flags of "one": whoever asks for one gets its default
    client.list("one")
