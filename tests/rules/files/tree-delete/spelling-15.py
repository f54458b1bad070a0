import os
import distutils.dir_util
import setuptools._distutils.dir_util
import send2trash
import fs

def clean(client, things):
    os.removedirs("one")
#   ^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
    distutils.dir_util.remove_tree("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
    setuptools._distutils.dir_util.remove_tree("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
    send2trash.send2trash("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
    fs.removetree("one")
#   ^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
    client.list("one")
