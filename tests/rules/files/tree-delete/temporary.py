"""Folders that are there for a while only."""
import os
import shutil
import sys
import tempfile
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest import TestCase

import pytest


def test_fixtures(tmp_path, tmpdir):
    shutil.rmtree(tmp_path)
    shutil.rmtree(tmp_path / "a")
    shutil.rmtree(str(tmpdir))
    shutil.rmtree(tmpdir.join("a"))
    shutil.rmtree(tmp_path / ".." / "a")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/tmp/tmp.…/../a" and everything below


def test_a_name_alone(given):
    tmp_path = given
    shutil.rmtree(tmp_path)
#   ^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below


def with_statements(given):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x"
        shutil.rmtree(path)
        shutil.rmtree(os.path.join(folder, "y"))
        shutil.rmtree(given / "x")
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "…/x" and everything below
    kept = TemporaryDirectory()
    shutil.rmtree(kept.name)
    shutil.rmtree(given.name)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
    shutil.rmtree(os.path.join(tempfile.gettempdir(), "report"))
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: deletes the folder "/tmp/report" and everything below
    shutil.rmtree(tempfile.gettempdir())
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/tmp" and everything below


class Cleans(TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.given = sys.argv[1]

    def tearDown(self):
        shutil.rmtree(self.folder)
        shutil.rmtree(self.given)
#       ^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
