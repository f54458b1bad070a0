"""Something else stands behind the name."""
import shutil
from unittest import mock
from unittest.mock import patch


def test_with():
    with patch("shutil.rmtree"):
        shutil.rmtree("/data")
    shutil.rmtree("/data")
#   ^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/data" and everything below


def test_other():
    with patch("shutil.copytree"), patch.object(shutil, "move"):
        shutil.rmtree("/data")
#       ^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/data" and everything below
    with mock.patch.object(shutil, "rmtree"):
        shutil.rmtree("/data")


@patch("shutil.rmtree")
def test_decorated(rmtree):
    shutil.rmtree("/data")


@mock.patch("shutil.copytree")
def test_decorated_otherwise(copytree):
    shutil.rmtree("/data")
#   ^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/data" and everything below


def test_fixture(mocker, monkeypatch):
    shutil.rmtree("/data")
#   ^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/data" and everything below
    mocker.patch("shutil.rmtree")
    shutil.rmtree("/data")


def test_next(monkeypatch):
    monkeypatch.setattr(shutil, "rmtree", print)
    shutil.rmtree("/data")


def test_last():
    shutil.rmtree("/data")
#   ^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/data" and everything below
