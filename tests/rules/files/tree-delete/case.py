import shutil
from shutil import rmtree
import tempfile


def clean(path):
    shutil.rmtree(path)
    shutil.rmtree("/srv/data")
    rmtree("data", ignore_errors=True)
    shutil.rmtree("build")
    shutil.copytree("data", "copy")
    print("shutil.rmtree(path)")


def rmtree_later(tree):
    tree.rmtree_count += 1
