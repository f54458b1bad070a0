import shutil
from shutil import rmtree
import tempfile


def clean(path):
    shutil.rmtree(path)
#   ^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
    shutil.rmtree("/srv/data")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
    rmtree("data", ignore_errors=True)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "data" and everything below
    shutil.rmtree("build")
    shutil.copytree("data", "copy")
    print("shutil.rmtree(path)")


def rmtree_later(tree):
    tree.rmtree_count += 1
